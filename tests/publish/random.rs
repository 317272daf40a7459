//! Random sites one after the other, with damage and files of others in between: the folder is always the last site.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use suara::publish::{Files, Fingerprint, Options, PublishError, SiteState, Verify, publish_with};
use suara::source::Fields;

use crate::{Room, build_of, public};

/// One round of a writer's work.
#[derive(Clone, Debug)]
struct Round {
    site: BTreeMap<String, Vec<u8>>,
    /// Somebody else's file, put into the output before.
    foreign: Option<String>,
    /// A published file that somebody deletes or cuts before.
    damage: Option<(usize, bool)>,
    verify: Verify,
    /// Which of two builds that make the same site it is, if its name is given.
    build: Option<u8>,
}

/// The name of a round's build.
fn name(files: &Files, build: u8) -> Fingerprint {
    let mut fields = Fields::default();
    fields.field(build_of(files).as_bytes());
    fields.field([build]);
    fields.hash()
}

fn path() -> impl Strategy<Value = String> {
    let names = select(vec!["a", "b", "c", "index.html", "g.css", "z.xml"]);
    vec(names, 1..4).prop_map(|parts| parts.join("/"))
}

fn round() -> impl Strategy<Value = Round> {
    let bytes = vec(any::<u8>(), 0..6);
    let foreign = prop_oneof![3 => Just(None), 1 => path().prop_map(Some)];
    let verify = select(vec![Verify::Quick, Verify::Full]);
    let damage = proptest::option::of((any::<usize>(), any::<bool>()));
    let build = proptest::option::of(0..2u8);
    (
        btree_map(path(), bytes, 0..9),
        foreign,
        damage,
        verify,
        build,
    )
        .prop_map(|(mut site, foreign, damage, verify, build)| {
            let all: Vec<String> = site.keys().cloned().collect();
            site.retain(|path, _| !all.iter().any(|other| is_below(other, path)));
            Round {
                site,
                foreign,
                damage,
                verify,
                build,
            }
        })
}

fn is_below(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder)
        .is_some_and(|rest| rest.starts_with('/'))
}

fn collide(one: &str, other: &str) -> bool {
    one == other || is_below(one, other) || is_below(other, one)
}

fn damage(room: &Room, ours: &BTreeMap<String, Vec<u8>>, (which, cut): (usize, bool)) {
    let Some(path) = ours.keys().nth(which % ours.len().max(1)) else {
        return;
    };
    let file = room.output().join(path);
    if !file.is_file() {
        return;
    }
    if cut && !ours[path].is_empty() {
        fs::write(&file, b"").unwrap();
    } else {
        fs::remove_file(&file).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_folder_is_the_last_site_and_the_files_of_others(rounds in vec(round(), 1..8)) {
        let room = Room::new();
        let mut ours: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let mut foreign: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let mut published = false;
        let mut recorded: Option<Fingerprint> = None;
        for round in rounds {
            if let Some(path) = round.foreign.filter(|_| published) {
                let there = public(&room.output());
                let taken = ours.keys().chain(there.keys()).any(|other| collide(&path, other));
                if !taken {
                    room.put(&path, b"milik orang");
                    foreign.insert(path, b"milik orang".to_vec());
                }
            }
            if let Some(how) = round.damage {
                damage(&room, &ours, how);
            }
            let before = public(&room.output());
            let files: Files = round.site.iter().map(|(path, bytes)| (path.clone(), Arc::from(&**bytes))).collect();
            if let Some(build) = recorded {
                let intact = ours.iter().all(|(path, bytes)| before.get(path) == Some(bytes));
                prop_assert_eq!(room.current(build).is_some(), intact);
            }
            let fingerprint = round.build.map(|build| name(&files, build));
            let options = Options { verify: round.verify, fingerprint, ..Options::default() };
            let result = publish_with(&files, &room.output(), &room.protected(), options);
            let blocked = round.site.keys().any(|path| foreign.keys().any(|other| collide(path, other)));
            if blocked {
                let error = result.unwrap_err();
                prop_assert!(matches!(error, PublishError::InTheWay { .. }), "{error}");
                prop_assert_eq!(error.site(), SiteState::Untouched);
                prop_assert_eq!(public(&room.output()), before);
            } else {
                let nothing_done = result.unwrap().written == 0 && round.site == ours;
                recorded = fingerprint.or(recorded.filter(|_| nothing_done));
                recorded = recorded.filter(|_| room.output().exists());
                for build in [0, 1].map(|build| name(&files, build)) {
                    prop_assert_eq!(room.current(build).is_some(), recorded == Some(build));
                }
                published = published || !round.site.is_empty();
                ours = round.site;
                let mut expected = ours.clone();
                expected.extend(foreign.clone());
                prop_assert_eq!(public(&room.output()), expected);
                room.assert_tidy();
            }
        }
    }
}
