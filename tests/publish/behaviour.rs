//! What a publish does when all is well.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use suara::publish::{
    Durability, File, Files, Options, PublishError, Published, Publishing, RealDisk, Verify,
    publish, publish_with,
};

use crate::faulty_disk::{FaultyDisk, World};
use crate::{Room, expected, public, site};

pub(crate) fn small() -> Files {
    site([
        ("index.html", "beranda"),
        ("gaya.css", "body{}"),
        ("tahapan/kampanye/index.html", "kampanye"),
        ("tahapan/kampanye/peta.svg", "<svg/>"),
        ("en/stages/campaign/index.html", "campaign"),
        ("sitemap.xml", "<urlset/>"),
    ])
}

#[test]
fn counts_what_it_did() {
    let room = Room::new();
    let mut files = small();
    let all = Published {
        written: 6,
        unchanged: 0,
        removed: 0,
    };
    assert_eq!(room.publish(&files), all);
    files.remove("tahapan/kampanye/peta.svg");
    files.extend(site([("index.html", "baru"), ("a/b", "b")]));
    let some = Published {
        written: 2,
        unchanged: 4,
        removed: 1,
    };
    assert_eq!(room.publish(&files), some);
    assert_eq!(public(&room.output()), expected(&files, &[]));
    let gone = Published {
        written: 0,
        unchanged: 0,
        removed: 6,
    };
    assert_eq!(room.publish(&Files::new()), gone);
    assert_eq!(public(&room.output()), BTreeMap::new());
    room.assert_tidy();
}

/// Everything below a folder with its inode and its times.
#[cfg(unix)]
pub(crate) fn stamps(folder: &Path) -> BTreeMap<PathBuf, [i64; 4]> {
    use std::os::unix::fs::MetadataExt;
    let mut paths = crate::folders(folder);
    paths.push(folder.to_owned());
    let files = |at: &PathBuf| {
        crate::names(at)
            .into_iter()
            .map(|name| at.join(name))
            .collect()
    };
    let inside: Vec<Vec<PathBuf>> = paths.iter().map(files).collect();
    paths.extend(inside.into_iter().flatten());
    let stamp = |path: PathBuf| {
        let about = fs::symlink_metadata(&path).unwrap();
        let times = [about.mtime(), about.mtime_nsec(), about.ctime_nsec()];
        (
            path,
            [about.ino().cast_signed(), times[0], times[1], times[2]],
        )
    };
    paths.into_iter().map(stamp).collect()
}

#[cfg(unix)]
#[test]
fn an_unchanged_site_touches_nothing() {
    let room = Room::new();
    room.publish(&small());
    let before = stamps(room.root());
    let disk = FaultyDisk::counting(World::Plain);
    for verify in [Verify::Quick, Verify::Full] {
        let options = Options {
            verify,
            ..Options::default()
        };
        let publishing =
            Publishing::start(&disk, &room.output(), &room.protected(), options).unwrap();
        publishing.stage(&small()).unwrap();
        let published = publishing.commit().unwrap();
        assert_eq!(
            published,
            Published {
                written: 0,
                unchanged: 6,
                removed: 0
            }
        );
    }
    assert_eq!(disk.changes(), 0);
    assert!(before.len() > 10);
    assert_eq!(stamps(room.root()), before);
}

#[test]
fn mends_what_was_damaged_by_hand() {
    let room = Room::new();
    room.publish(&small());
    fs::remove_file(room.output().join("index.html")).unwrap();
    fs::write(room.output().join("gaya.css"), "bo").unwrap();
    fs::remove_dir_all(room.output().join("tahapan")).unwrap();
    assert_eq!(room.publish(&small()).written, 4);
    assert_eq!(public(&room.output()), expected(&small(), &[]));
    // The same length is only seen by reading.
    fs::write(room.output().join("gaya.css"), "BODY{}").unwrap();
    assert_eq!(room.publish(&small()).written, 0);
    let full = Options {
        verify: Verify::Full,
        durability: Durability::PowerLoss,
        ..Options::default()
    };
    let mended = publish_with(&small(), &room.output(), &room.protected(), full).unwrap();
    assert_eq!(mended.written, 1);
    assert_eq!(public(&room.output()), expected(&small(), &[]));
}

#[test]
fn orphans_go_and_files_of_others_stay() {
    let room = Room::new();
    room.publish(&small());
    let foreign: &[(&str, &[u8])] = &[
        ("CNAME", b"suara.example"),
        ("tahapan/kampanye/catatan.txt", b"c"),
        (".well-known/security.txt", b"s"),
    ];
    for (path, bytes) in foreign {
        room.put(path, bytes);
    }
    let left = site([("index.html", "beranda")]);
    assert_eq!(room.publish(&left).removed, 5);
    assert_eq!(public(&room.output()), expected(&left, foreign));
    assert!(!room.output().join("en").exists());
    room.assert_tidy();
}

#[cfg(unix)]
#[test]
fn never_through_a_link() {
    use std::os::unix::fs::symlink;
    let room = Room::new();
    room.publish(&small());
    // Somebody moved a folder out of the site and left a link.
    let outside = room.root().join("luar");
    fs::rename(room.output().join("tahapan"), &outside).unwrap();
    symlink(&outside, room.output().join("tahapan")).unwrap();
    fs::remove_file(room.output().join("gaya.css")).unwrap();
    symlink(
        outside.join("kampanye/index.html"),
        room.output().join("gaya.css"),
    )
    .unwrap();

    let mut changed = small();
    changed.extend(site([("tahapan/kampanye/index.html", "lain")]));
    let error = publish(&changed, &room.output(), &room.protected()).unwrap_err();
    assert!(matches!(error, PublishError::InTheWay { .. }), "{error:?}");
    let left = site([("index.html", "beranda")]);
    room.publish(&left);
    assert_eq!(
        fs::read(outside.join("kampanye/index.html")).unwrap(),
        b"kampanye"
    );
    assert_eq!(
        fs::read(outside.join("kampanye/peta.svg")).unwrap(),
        b"<svg/>"
    );
    assert!(room.output().join("gaya.css").is_symlink());
    assert!(room.output().join("tahapan").is_symlink());
}

#[test]
fn one_publish_at_a_time() {
    let room = Room::new();
    let start = || {
        Publishing::start(
            &RealDisk,
            &room.output(),
            &room.protected(),
            Options::default(),
        )
    };
    let first = start().unwrap();
    assert!(matches!(start(), Err(PublishError::Locked { .. })));
    let error = publish(&small(), &room.output(), &room.protected()).unwrap_err();
    assert!(
        error.to_string().contains("another build is publishing to"),
        "{error}"
    );
    // Another folder is another matter.
    publish(&small(), &room.root().join("lain"), &room.protected()).unwrap();
    drop(first);
    room.publish(&small());
}

#[test]
fn a_country_in_parts() {
    let room = Room::new();
    room.publish(&small());
    let parts = [
        site([("index.html", "negara")]),
        site([("wilayah/a/index.html", "a")]),
        small(),
    ];
    let start = || {
        Publishing::start(
            &RealDisk,
            &room.output(),
            &room.protected(),
            Options::default(),
        )
        .unwrap()
    };
    let publishing = start();
    publishing.stage(&parts[0]).unwrap();
    publishing.stage(&parts[1]).unwrap();
    assert_eq!(
        public(&room.output()),
        expected(&small(), &[]),
        "nothing before the commit"
    );
    let twice = publishing.stage(&parts[2]).unwrap_err();
    assert!(matches!(twice, PublishError::Twice { path } if path == "index.html"));
    drop(publishing);
    assert_eq!(
        public(&room.output()),
        expected(&small(), &[]),
        "a dropped publish leaves nothing"
    );
    room.assert_tidy();

    let publishing = start();
    publishing.stage(&parts[0]).unwrap();
    publishing.stage(&parts[1]).unwrap();
    let published = publishing.commit().unwrap();
    assert_eq!(
        published,
        Published {
            written: 2,
            unchanged: 0,
            removed: 5
        }
    );
    let whole = site([("index.html", "negara"), ("wilayah/a/index.html", "a")]);
    assert_eq!(public(&room.output()), expected(&whole, &[]));
}

#[test]
fn a_dropped_first_publish_leaves_no_folder() {
    let room = Room::new();
    let publishing = Publishing::start(
        &RealDisk,
        &room.output(),
        &room.protected(),
        Options::default(),
    )
    .unwrap();
    publishing.stage(&small()).unwrap();
    drop(publishing);
    assert!(!room.output().exists());
    room.assert_tidy();
}

#[test]
fn makes_the_folders_on_the_way() {
    let room = Room::new();
    let output = room.root().join("hasil/2026/public");
    publish(&small(), &output, &room.protected()).unwrap();
    assert_eq!(public(&output), expected(&small(), &[]));
}

/// A file that appears where a killed publish wanted to write, but did not get to, is not ours.
#[test]
fn what_was_only_intended_is_not_ours() {
    let room = Room::new();
    room.publish(&small());
    let hash = "0".repeat(64);
    let intent = format!("suara-intent 1 2\n{hash} 4 baru/index.html\n{hash} 7 index.html\n");
    fs::write(room.output().join(".suara-intent"), intent).unwrap();
    room.put("baru/index.html", b"milik kantor");
    let foreign: &[(&str, &[u8])] = &[("baru/index.html", b"milik kantor")];
    assert_eq!(room.publish(&small()).written, 0);
    assert_eq!(public(&room.output()), expected(&small(), foreign));
    room.assert_tidy();
}

/// More files than a folder of staging holds, from all threads at once, as a build hands them over.
#[test]
fn files_come_one_by_one_from_all_threads() {
    let room = Room::new();
    let texts = (0..2_000).map(|at| (format!("h/{at}/index.html"), format!("halaman {at}")));
    let files: Files = texts
        .map(|(path, text)| (path, Arc::from(text.as_bytes())))
        .collect();
    let publish = |again: Option<&str>| {
        let options = Options::default();
        let publishing =
            Publishing::start(&RealDisk, &room.output(), &room.protected(), options).unwrap();
        let file = |path: &String, bytes: &Arc<[u8]>| File {
            path: path.clone(),
            bytes: Arc::clone(bytes),
        };
        let taken = files
            .par_iter()
            .try_for_each(|(path, bytes)| publishing.take(file(path, bytes)));
        taken.unwrap();
        if let Some(path) = again {
            return publishing
                .take(file(&path.to_owned(), &files[path]))
                .map(|()| Published::default());
        }
        publishing.commit()
    };
    let twice = publish(Some("h/7/index.html")).unwrap_err();
    assert!(matches!(twice, PublishError::Twice { path } if path == "h/7/index.html"));
    assert!(!room.output().exists());
    assert_eq!(publish(None).unwrap().written, 2_000);
    assert_eq!(public(&room.output()), expected(&files, &[]));
    assert_eq!(publish(None).unwrap().unchanged, 2_000);
    room.assert_tidy();
}
