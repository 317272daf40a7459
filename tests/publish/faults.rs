//! An error, and a death, at every single operation of a publish.

use std::collections::BTreeMap;

use suara::publish::{
    Files, PublishError, Published, Publishing, SiteState, Verify, is_current_on,
};

use crate::faulty_disk::{Fault, FaultyDisk, World};
use crate::{Room, build_of, expected, naming, public, site};

const FOREIGN: &[(&str, &[u8])] = &[
    ("CNAME", b"kota-balikpapan.kpu.go.id"),
    ("tahapan/catatan.txt", b"catatan kantor"),
    ("milik/kantor/data.csv", b"1,2"),
];

/// A change from one site to another; both hold `index.html`.
struct Scenario {
    name: &'static str,
    old: Files,
    new: Files,
}

fn old_site() -> Files {
    site([
        ("index.html", "beranda lama"),
        ("gaya.css", "lama"),
        ("tahapan/index.html", "tahapan"),
        ("tahapan/kampanye/index.html", "kampanye lama"),
        ("hak/dokumen/index.html", "dokumen"),
        ("lama/satu/index.html", "akan hilang"),
        ("lama/satu/dua.txt", "akan hilang juga"),
        ("kosong.txt", ""),
        ("sitemap.xml", "lama"),
    ])
}

/// The old site without these files, and with those.
fn edited(gone: &[&str], put: &[(&str, &str)]) -> Files {
    let mut new = old_site();
    new.retain(|path, _| !gone.contains(&path.as_str()));
    new.extend(site(put.iter().copied()));
    new
}

fn scenarios() -> Vec<Scenario> {
    let to = |name, new| Scenario {
        name,
        old: old_site(),
        new,
    };
    let page = ("index.html", "beranda baru");
    let section = ["lama/satu/index.html", "lama/satu/dua.txt"];
    let folder = ("kosong.txt/index.html", "folder");
    let file = ("lama", "berkas");
    let other = [
        page,
        ("lama/satu/index.html/x.html", "lain"),
        ("gaya.css/y", ""),
    ];
    vec![
        Scenario {
            name: "first",
            old: Files::new(),
            new: old_site(),
        },
        to("change", edited(&[], &[page, ("gaya.css", "baru!")])),
        to("same length", edited(&[], &[page, ("gaya.css", "baru")])),
        to(
            "add",
            edited(
                &[],
                &[("baru/a/b/index.html", "baru"), ("hak/tps/x.png", "gambar")],
            ),
        ),
        to("remove", edited(&section, &[])),
        to(
            "file becomes folder",
            edited(&["kosong.txt"], &[folder, ("gaya.css", "x")]),
        ),
        to(
            "folder becomes file",
            edited(&section, &[file, ("sitemap.xml", "baru")]),
        ),
        to("everything", site(other)),
        to(
            "nothing left but one",
            site([("index.html", "beranda lama")]),
        ),
    ]
}

fn run(disk: &FaultyDisk, room: &Room, files: &Files) -> Result<Published, PublishError> {
    let options = naming(build_of(files));
    let publishing = Publishing::start(disk, &room.output(), &room.protected(), options)?;
    publishing.stage(files)?;
    publishing.commit()
}

/// A room with the old site and other people's files.
fn room_with(scenario: &Scenario, world: &dyn Fn(&Room) -> World) -> Room {
    let room = Room::new();
    if !scenario.old.is_empty() {
        run(&FaultyDisk::counting(world(&room)), &room, &scenario.old).unwrap();
        for (path, bytes) in FOREIGN {
            room.put(path, bytes);
        }
    }
    room
}

fn theirs(scenario: &Scenario) -> &'static [(&'static str, &'static [u8])] {
    if scenario.old.is_empty() {
        &[]
    } else {
        FOREIGN
    }
}

/// Every file is whole, old or new; what both sites have is there; nothing else is.
fn assert_whole(
    found: &BTreeMap<String, Vec<u8>>,
    sites: &[&Files],
    foreign: &[(&str, &[u8])],
    at: &str,
) {
    let mut rest = found.clone();
    for (path, bytes) in foreign {
        assert_eq!(
            rest.remove(*path).as_deref(),
            Some(*bytes),
            "{at}: {path} is not ours"
        );
    }
    for (path, bytes) in &rest {
        let known = sites
            .iter()
            .any(|site| site.get(path).is_some_and(|good| **good == **bytes));
        assert!(
            known,
            "{at}: {path} holds {:?}",
            String::from_utf8_lossy(bytes)
        );
    }
    for path in sites[0].keys() {
        let in_all = sites.iter().all(|site| site.contains_key(path));
        assert!(
            !in_all || rest.contains_key(path),
            "{at}: {path} is missing"
        );
    }
}

/// The manifest names a build only if its files are there, or if an intent says that it is not to be believed.
fn assert_truthful(room: &Room, world: &World, sites: &[&Files], scenario: &Scenario, at: &str) {
    let found = public(&room.output());
    let is_open = room.output().join(".suara-intent").exists();
    for files in sites {
        let is_there = found == expected(files, theirs(scenario));
        let build = build_of(files);
        let is_old = **files == scenario.old;
        if room.recorded() == Some(build.to_string()) {
            assert!(is_there || (is_open && is_old), "{at}: named too early");
        }
        let disk = FaultyDisk::counting(world.clone());
        let (output, protected) = (room.output(), room.protected());
        let current = is_current_on(&disk, &output, &protected, build, Verify::Full).unwrap();
        assert!(current.is_none() || (is_there && !is_open), "{at}");
        assert_eq!(disk.changes(), 0, "{at}");
    }
    assert_eq!(public(&room.output()), found, "{at}");
}

/// After a publish without any fault.
fn assert_current(room: &Room, world: &World, files: &Files, at: &str) {
    let disk = FaultyDisk::counting(world.clone());
    let (output, protected) = (room.output(), room.protected());
    let current = is_current_on(&disk, &output, &protected, build_of(files), Verify::Full);
    let unchanged = current.unwrap().map(|published| published.unchanged);
    // A site without files that was never published has no folder either.
    let expected = output.exists().then_some(files.len());
    assert_eq!(unchanged, expected, "{at}");
    assert_eq!(disk.changes(), 0, "{at}");
}

/// Fails at every operation of a scenario in turn, then publishes `after` and expects exactly that.
fn strike_everywhere(
    scenario: &Scenario,
    fault: Fault,
    world: &dyn Fn(&Room) -> World,
    after: &Files,
) {
    for at in 0.. {
        let name = format!("{}, {fault:?} at operation {at}", scenario.name);
        let room = room_with(scenario, world);
        let disk = FaultyDisk::failing(fault, at, world(&room));
        let result = run(&disk, &room, &scenario.new);
        let found = public(&room.output());
        match result
            .as_ref()
            .map_or_else(PublishError::site, |_| SiteState::Complete)
        {
            SiteState::Untouched => {
                assert_eq!(found, expected(&scenario.old, theirs(scenario)), "{name}");
            }
            SiteState::Complete => {
                assert_eq!(found, expected(&scenario.new, theirs(scenario)), "{name}");
            }
            SiteState::Mixed => {}
        }
        assert_whole(
            &found,
            &[&scenario.old, &scenario.new],
            theirs(scenario),
            &name,
        );
        let sites = [&scenario.old, &scenario.new];
        assert_truthful(&room, &world(&room), &sites, scenario, &name);
        run(&FaultyDisk::counting(world(&room)), &room, after)
            .unwrap_or_else(|error| panic!("{name}: the next publish fails: {error}"));
        assert_eq!(
            public(&room.output()),
            expected(after, theirs(scenario)),
            "{name}"
        );
        room.assert_tidy();
        assert_current(&room, &world(&room), after, &name);
        let again = FaultyDisk::counting(world(&room));
        assert_eq!(
            run(&again, &room, after).unwrap().unchanged,
            after.len(),
            "{name}"
        );
        assert_eq!(again.changes(), 0, "{name}");
        if !disk.struck() {
            assert!(result.is_ok() && at > 10, "{name}");
            return;
        }
    }
}

fn plain(_: &Room) -> World {
    World::Plain
}

fn closed(room: &Room) -> World {
    World::ClosedAround(room.output())
}

fn mounted(room: &Room) -> World {
    World::Mounted(room.output())
}

#[test]
fn an_error_at_every_operation() {
    for scenario in scenarios() {
        strike_everywhere(&scenario, Fault::Once, &plain, &scenario.new);
        strike_everywhere(&scenario, Fault::DoneButFailed, &plain, &scenario.new);
    }
}

#[test]
fn a_death_at_every_operation_then_the_new_site() {
    for scenario in scenarios() {
        strike_everywhere(&scenario, Fault::Dead, &plain, &scenario.new);
    }
}

#[test]
fn a_death_at_every_operation_then_the_old_site() {
    for scenario in scenarios() {
        strike_everywhere(&scenario, Fault::Dead, &plain, &scenario.old);
    }
}

#[test]
fn a_death_at_every_operation_then_a_third_site() {
    let third = site([
        ("index.html", "beranda baru"),
        ("lama/satu", "berkas"),
        ("kosong.txt/a/b.html", "b"),
        ("baru/a", "berkas"),
    ]);
    for scenario in scenarios() {
        strike_everywhere(&scenario, Fault::Dead, &plain, &third);
    }
}

#[test]
fn the_same_where_staging_must_be_inside() {
    for scenario in scenarios() {
        strike_everywhere(&scenario, Fault::Dead, &mounted, &scenario.new);
        strike_everywhere(&scenario, Fault::Once, &mounted, &scenario.new);
        if !scenario.old.is_empty() {
            strike_everywhere_closed(&scenario);
        }
    }
}

/// The first publish is made in the open; then the folder around is closed.
fn strike_everywhere_closed(scenario: &Scenario) {
    for at in 0.. {
        let room = room_with(scenario, &plain);
        let disk = FaultyDisk::failing(Fault::Dead, at, closed(&room));
        let result = run(&disk, &room, &scenario.new);
        let name = format!("{}, closed, death at operation {at}", scenario.name);
        let sites = [&scenario.old, &scenario.new];
        assert_whole(&public(&room.output()), &sites, theirs(scenario), &name);
        assert_truthful(&room, &closed(&room), &sites, scenario, &name);
        run(&FaultyDisk::counting(closed(&room)), &room, &scenario.new).unwrap();
        assert_eq!(
            public(&room.output()),
            expected(&scenario.new, FOREIGN),
            "{name}"
        );
        room.assert_tidy();
        if !disk.struck() {
            assert!(result.is_ok());
            return;
        }
    }
}

/// The recovery may be killed as well. In strides: every pair takes half a minute.
#[test]
fn a_death_in_the_publish_that_recovers_from_a_death() {
    let scenario = &scenarios()[7];
    let sites = [&scenario.old, &scenario.new];
    let mut first = 0;
    loop {
        let mut second = first % 2;
        let first_struck = loop {
            let room = room_with(scenario, &plain);
            let disk = FaultyDisk::failing(Fault::Dead, first, World::Plain);
            drop(run(&disk, &room, &scenario.new));
            // Back to the old site, so that files of both are in play in both directions.
            let again = FaultyDisk::failing(Fault::Dead, second, World::Plain);
            drop(run(&again, &room, &scenario.old));
            let name = format!("deaths at {first} and {second}");
            assert_whole(&public(&room.output()), &sites, FOREIGN, &name);
            for files in sites {
                let is_there = public(&room.output()) == expected(files, FOREIGN);
                assert!(
                    is_there || room.current(build_of(files)).is_none(),
                    "{name}"
                );
            }
            let after = sites[(first + second) % 2];
            room.publish(after);
            assert_eq!(public(&room.output()), expected(after, FOREIGN), "{name}");
            room.assert_tidy();
            if !again.struck() {
                break disk.struck();
            }
            second += 2;
        };
        if !first_struck {
            return;
        }
        first += 5;
    }
}

#[test]
fn a_page_that_only_changes_its_capitals() {
    let blind = |room: &Room| World::BlindToCapitals(room.root().canonicalize().unwrap());
    let old = site([("Tahapan/Index.html", "isi"), ("index.html", "x")]);
    let new = site([("tahapan/index.html", "isi"), ("index.html", "x")]);
    for fault in [Fault::Once, Fault::Dead] {
        for at in 0.. {
            let room = Room::new();
            run(&FaultyDisk::counting(blind(&room)), &room, &old).unwrap();
            let disk = FaultyDisk::failing(fault, at, blind(&room));
            drop(run(&disk, &room, &new));
            run(&FaultyDisk::counting(blind(&room)), &room, &new).unwrap();
            assert_eq!(
                public(&room.output()),
                expected(&new, &[]),
                "{fault:?} at {at}"
            );
            room.assert_tidy();
            if !disk.struck() {
                break;
            }
        }
    }
}
