//! Whether a publish would have nothing to do, asked before the site is built.

use std::fs;

use suara::publish::{
    Fingerprint, ManifestFault, Options, PublishError, Published, Publishing, RealDisk, Refusal,
    Verify, is_current, is_current_on, publish, publish_with,
};

use crate::behaviour::small;
use crate::faulty_disk::{Fault, FaultyDisk, World};
use crate::{Room, build_of, expected, names, naming, public, site};

/// Any other build than that of [`small`].
fn other() -> Fingerprint {
    build_of(&site([("index.html", "lain")]))
}

/// A room with the small site, by the build whose name is returned.
fn published() -> (Room, Fingerprint) {
    let room = Room::new();
    let build = build_of(&small());
    room.publish_build(&small(), build);
    (room, build)
}

#[test]
fn only_for_exactly_this_build() {
    let (room, build) = published();
    let all = Published {
        unchanged: 6,
        ..Published::default()
    };
    for verify in [Verify::Quick, Verify::Full] {
        assert_eq!(room.ask(build, verify).unwrap(), Some(all));
        assert_eq!(room.ask(other(), verify).unwrap(), None);
    }
    let mut changed = small();
    changed.extend(site([("index.html", "baru")]));
    room.publish(&changed);
    assert_eq!(room.recorded(), None);
    assert_eq!(room.current(build), None);
    assert_eq!(room.current(build_of(&changed)), None);
    // Back to the first site, without a name: nobody can know.
    room.publish(&small());
    assert_eq!(room.current(build), None);
    room.publish_build(&small(), build);
    assert_eq!(room.current(build), Some(6));
}

#[cfg(unix)]
#[test]
fn asking_writes_nothing() {
    use crate::behaviour::stamps;
    let (room, build) = published();
    let before = stamps(room.root());
    let disk = FaultyDisk::counting(World::Plain);
    for verify in [Verify::Quick, Verify::Full] {
        for (build, answer) in [(build, true), (other(), false)] {
            let (output, protected) = (room.output(), room.protected());
            let current = is_current_on(&disk, &output, &protected, build, verify).unwrap();
            assert_eq!(current.is_some(), answer);
        }
    }
    assert_eq!(disk.changes(), 0);
    assert_eq!(stamps(room.root()), before);
}

#[test]
fn where_there_is_no_output_nothing_is_made() {
    let room = Room::new();
    let before = names(room.root());
    assert_eq!(room.current(other()), None);
    let deep = room.root().join("hasil/2026/public");
    let current = is_current(&deep, &room.protected(), other(), Verify::Quick);
    assert_eq!(current.unwrap(), None);
    assert_eq!(names(room.root()), before);
    // An empty folder is one that may be published to.
    fs::create_dir(room.output()).unwrap();
    assert_eq!(room.current(other()), None);
    assert!(names(&room.output()).is_empty());
}

#[test]
fn refuses_what_a_publish_refuses() {
    let (room, build) = published();
    let why = |output: &str| {
        let output = room.root().join(output);
        let asked = is_current(&output, &room.protected(), build, Verify::Quick).unwrap_err();
        let told = publish(&small(), &output, &room.protected()).unwrap_err();
        assert_eq!(asked.to_string(), told.to_string());
        match asked {
            PublishError::Refused { why, .. } => why,
            other => panic!("{other:?}"),
        }
    };
    let content = room.root().join("content");
    assert_eq!(why("content"), Refusal::Is(content.clone()));
    assert_eq!(why("content/belum/ada"), Refusal::Inside(content.clone()));
    assert_eq!(why(""), Refusal::Contains(content));
    fs::write(room.root().join("berkas"), "x").unwrap();
    assert_eq!(why("berkas"), Refusal::NotAFolder);
    fs::create_dir(room.root().join("orang")).unwrap();
    fs::write(room.root().join("orang/penting.doc"), "x").unwrap();
    let example = "penting.doc".into();
    assert_eq!(why("orang"), Refusal::NotOurs { example });
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(room.output(), room.root().join("tautan")).unwrap();
        assert_eq!(why("tautan"), Refusal::Link);
    }
}

#[test]
fn a_manifest_that_cannot_be_trusted() {
    let (room, build) = published();
    let manifest = room.output().join(".suara-manifest");
    let good = fs::read_to_string(&manifest).unwrap();
    let version = "3".to_owned();
    for (bad, expected) in [
        (
            good.replace("index.html", "../x"),
            ManifestFault::Damaged { line: 2 },
        ),
        (
            good.replace(&build.to_string(), "x"),
            ManifestFault::Damaged { line: 1 },
        ),
        (
            good.replace("manifest 2", "manifest 3"),
            ManifestFault::OtherVersion { version },
        ),
    ] {
        // The first file in order, so that the damage is in the second line.
        let bad = bad.replace("en/stages/campaign/../x", "../x");
        fs::write(&manifest, &bad).unwrap();
        let error = room.ask(build, Verify::Quick).unwrap_err();
        assert!(
            matches!(&error, PublishError::Manifest { fault, .. } if *fault == expected),
            "{error:?}"
        );
    }
    fs::remove_file(&manifest).unwrap();
    assert!(matches!(
        room.ask(build, Verify::Quick),
        Err(PublishError::Refused { .. })
    ));
}

#[test]
fn one_at_a_time() {
    let (room, build) = published();
    let (output, protected) = (room.output(), room.protected());
    let options = Options::default();
    let publishing = Publishing::start(&RealDisk, &output, &protected, options).unwrap();
    for build in [build, other()] {
        let error = room.ask(build, Verify::Quick).unwrap_err();
        assert!(matches!(error, PublishError::Locked { .. }), "{error:?}");
    }
    drop(publishing);
    assert_eq!(room.current(build), Some(6));
    assert_eq!(room.current(other()), None);
    // The lock was given back.
    room.publish(&small());
}

#[test]
fn every_kind_of_damage() {
    let file = |room: &Room| room.output().join("tahapan/kampanye/index.html");
    let damages: [&dyn Fn(&Room); 6] = [
        &|room| fs::remove_file(file(room)).unwrap(),
        &|room| fs::write(file(room), "").unwrap(),
        &|room| fs::write(file(room), "kampanye lain").unwrap(),
        &|room| {
            fs::remove_file(file(room)).unwrap();
            fs::create_dir(file(room)).unwrap();
        },
        &|room| fs::remove_dir_all(room.output().join("tahapan")).unwrap(),
        &|room| {
            fs::remove_dir_all(room.output().join("tahapan")).unwrap();
            fs::write(room.output().join("tahapan"), "berkas").unwrap();
        },
    ];
    for (at, damage) in damages.into_iter().enumerate() {
        let (room, build) = published();
        damage(&room);
        for verify in [Verify::Quick, Verify::Full] {
            assert_eq!(room.ask(build, verify).unwrap(), None, "damage {at}");
        }
    }
    // The same length is only seen by reading.
    let (room, build) = published();
    fs::write(file(&room), "KAMPANYE").unwrap();
    assert_eq!(room.current(build), Some(6));
    assert_eq!(room.ask(build, Verify::Full).unwrap(), None);
    // Files of others are no damage.
    let (room, build) = published();
    room.put("tahapan/catatan.txt", b"c");
    assert_eq!(room.current(build), Some(6));
}

#[cfg(unix)]
#[test]
fn a_link_is_no_file() {
    let (room, build) = published();
    let file = room.output().join("gaya.css");
    fs::rename(&file, room.root().join("gaya.css")).unwrap();
    std::os::unix::fs::symlink(room.root().join("gaya.css"), &file).unwrap();
    assert_eq!(room.current(build), None);
}

#[test]
fn nothing_is_trusted_while_something_is_left_over() {
    for (left, is_folder) in [
        ("public/.suara-intent", false),
        ("public/.suara-next", false),
        ("public/.suara-staging", true),
        (".public.suara-staging", true),
    ] {
        let (room, build) = published();
        let path = room.root().join(left);
        if is_folder {
            fs::create_dir(&path).unwrap();
        } else {
            fs::write(&path, "suara-intent 1 0\n").unwrap();
        }
        assert_eq!(room.current(build), None, "{left}");
        // What a publish then records is to be believed again.
        room.publish_build(&small(), build);
        room.assert_tidy();
        assert_eq!(room.current(build), Some(6), "{left}");
    }
}

/// The recovery does not know which build the files are of.
#[test]
fn a_recovery_erases_the_name() {
    let (room, build) = published();
    assert_eq!(room.recorded(), Some(build.to_string()));
    let intent = room.output().join(".suara-intent");
    fs::write(&intent, "suara-intent 1 0\n").unwrap();
    assert_eq!(room.publish(&small()).unchanged, 6);
    assert!(!intent.exists());
    assert_eq!(room.recorded(), None);
}

#[cfg(unix)]
#[test]
fn another_build_of_the_same_files_writes_the_manifest_only() {
    use crate::behaviour::stamps;
    let (room, build) = published();
    let publish = |options: Options| {
        let disk = FaultyDisk::counting(World::Plain);
        let (output, protected) = (room.output(), room.protected());
        let publishing = Publishing::start(&disk, &output, &protected, options).unwrap();
        publishing.stage(&small()).unwrap();
        assert_eq!(publishing.commit().unwrap().unchanged, 6);
        disk.changes()
    };
    let before = stamps(room.root());
    assert_eq!(publish(naming(build)), 0);
    // A build without a name made the same files, so what is known of them stays true.
    assert_eq!(publish(Options::default()), 0);
    assert_eq!(stamps(room.root()), before);
    assert_eq!(room.current(build), Some(6));

    assert_eq!(publish(naming(other())), 3, "write, rename, flush");
    assert_eq!(room.current(other()), Some(6));
    assert_eq!(room.current(build), None);
    let mut after = stamps(room.root());
    let mut rest = before.clone();
    for changed in [room.output(), room.output().join(".suara-manifest")] {
        assert_ne!(after.remove(&changed), rest.remove(&changed));
    }
    assert_eq!(after, rest);
    room.assert_tidy();
}

#[test]
fn a_manifest_of_version_1_is_read_and_named_when_there_is_a_name() {
    let (room, build) = published();
    let manifest = room.output().join(".suara-manifest");
    let new = fs::read_to_string(&manifest).unwrap();
    let head = format!("suara-manifest 2 6 {build}");
    let old = new.replace(&head, "suara-manifest 1 6");
    assert_ne!(old, new);
    fs::write(&manifest, &old).unwrap();
    assert_eq!(room.current(build), None);
    assert_eq!(room.publish(&small()).unchanged, 6);
    assert_eq!(fs::read_to_string(&manifest).unwrap(), old);
    assert_eq!(room.publish_build(&small(), build).unchanged, 6);
    assert_eq!(fs::read_to_string(&manifest).unwrap(), new);
}

#[test]
fn a_site_without_files() {
    let room = Room::new();
    let build = build_of(&site([]));
    assert_eq!(room.publish_build(&site([]), build), Published::default());
    assert!(!room.output().exists());
    assert_eq!(room.current(build), None);
    room.publish(&small());
    assert_eq!(room.publish_build(&site([]), build).removed, 6);
    assert_eq!(room.current(build), Some(0));
}

/// An error, and a death, at every operation of a publish that only has a new name to write.
#[test]
fn faults_while_only_the_name_changes() {
    for fault in [Fault::Once, Fault::DoneButFailed, Fault::Dead] {
        for at in 0.. {
            let name = format!("{fault:?} at operation {at}");
            let (room, build) = published();
            let disk = FaultyDisk::failing(fault, at, World::Plain);
            let (output, protected) = (room.output(), room.protected());
            let run = || {
                let options = naming(other());
                let publishing = Publishing::start(&disk, &output, &protected, options)?;
                publishing.stage(&small())?;
                publishing.commit()
            };
            let result = run();
            if fault == Fault::Once {
                room.assert_tidy();
            }
            assert_eq!(public(&output), expected(&small(), &[]), "{name}");
            let recorded = room.recorded().unwrap();
            let known = [build, other()].map(|build| build.to_string());
            assert!(known.contains(&recorded), "{name}");
            assert!(result.is_err() || recorded == known[1], "{name}");
            publish_with(&small(), &output, &protected, naming(other())).unwrap();
            assert_eq!(room.current(other()), Some(6), "{name}");
            room.assert_tidy();
            if !disk.struck() {
                assert!(result.is_ok() && at > 10, "{name}");
                break;
            }
        }
    }
}

/// An error while asking is an error or "build it", never "it is there" for another build.
#[test]
fn faults_while_asking() {
    for fault in [Fault::Once, Fault::Dead] {
        for at in 0.. {
            let (room, build) = published();
            let disk = FaultyDisk::failing(fault, at, World::Plain);
            let (output, protected) = (room.output(), room.protected());
            let asked = is_current_on(&disk, &output, &protected, build, Verify::Full);
            assert_eq!(disk.changes(), 0);
            assert_eq!(room.current(build), Some(6), "the lock was given back");
            if !disk.struck() {
                assert_eq!(asked.unwrap().map(|published| published.unchanged), Some(6));
                break;
            }
            let is_none = asked.is_ok_and(|current| current.is_none());
            assert!(!is_none, "{fault:?} at operation {at} was swallowed");
        }
    }
}
