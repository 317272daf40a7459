//! A real process, really killed: the test starts itself again as a publisher and ends it without a warning.

use std::collections::BTreeMap;
use std::env;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use suara::publish::{Files, Protected, publish_with};

use crate::{Room, build_of, expected, naming, public};

const ROOT: &str = "SUARA_TEST_KILL_ROOT";
const KILLS: u64 = 40;

/// Some hundred files; the versions differ in most of them, and in which there are.
fn version(letter: char) -> Files {
    let mut files = Files::new();
    for number in 0..250 {
        let text = format!("<h1>{letter} {number}</h1>").repeat(1 + number % 40);
        let path = match number % 5 {
            0 => format!("sama/{number}/index.html"),
            1 => format!("{letter}/{number}/index.html"),
            // A file in one version where the other has a folder.
            2 if letter == 'A' => format!("tukar/{number}"),
            2 => format!("tukar/{number}/index.html"),
            3 => format!("aset/{number}.css"),
            _ => format!("sama/{number}.xml"),
        };
        let same_in_both = number % 15 == 0;
        let text = if same_in_both {
            "tetap".to_owned()
        } else {
            text
        };
        files.insert(path, Arc::from(text.into_bytes()));
    }
    files
}

/// Not a test by itself: what the killed process does.
#[test]
fn publisher() {
    let Some(root) = env::var_os(ROOT).map(PathBuf::from) else {
        return;
    };
    let output = root.join("public");
    let protected = Protected {
        root,
        folders: Vec::new(),
        homes: Vec::new(),
    };
    let end = Instant::now() + Duration::from_secs(20);
    while Instant::now() < end {
        for letter in ['A', 'B'] {
            let files = version(letter);
            let options = naming(build_of(&files));
            publish_with(&files, &output, &protected, options).unwrap();
        }
    }
}

/// Every file is whole, of one version or the other, and what both have is there.
fn assert_whole(
    found: &BTreeMap<String, Vec<u8>>,
    versions: &[Files; 2],
    foreign: &[(&str, &[u8])],
    kill: u64,
) {
    for (path, bytes) in found {
        let is = |good: &Arc<[u8]>| **good == **bytes;
        let whole = versions.iter().any(|site| site.get(path).is_some_and(is));
        assert!(
            whole || foreign[0] == (path, bytes),
            "kill {kill}: {path} is not whole"
        );
    }
    let [a, b] = versions;
    for path in a.keys().filter(|path| b.contains_key(*path)) {
        assert!(found.contains_key(path), "kill {kill}: {path} is missing");
    }
}

#[test]
fn killed_at_random_moments() {
    let room = Room::new();
    let versions = [version('A'), version('B')];
    room.publish(&versions[0]);
    room.put("sama/milik-kantor.txt", b"tetap");
    let foreign: &[(&str, &[u8])] = &[("sama/milik-kantor.txt", b"tetap")];
    let mut mixed = 0;
    for kill in 0..KILLS {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "kill::publisher", "--nocapture"])
            .env(ROOT, room.root())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        // Spread over the publishes of the child, from its start on.
        thread::sleep(Duration::from_micros(3_000 + (kill * 7_919) % 61_000));
        child.kill().unwrap();
        child.wait().unwrap();

        let found = public(&room.output());
        assert_whole(&found, &versions, foreign, kill);
        for site in &versions {
            let current = room.current(build_of(site)).is_some();
            assert!(!current || found == expected(site, foreign), "kill {kill}");
        }
        mixed += u32::from(versions.iter().all(|site| found != expected(site, foreign)));
        // Every other time the next child has to recover by itself, and kills pile up.
        if kill % 2 == 0 {
            let after = &versions[usize::from(kill % 4 == 0)];
            room.publish(after);
            assert_eq!(
                public(&room.output()),
                expected(after, foreign),
                "kill {kill}"
            );
            room.assert_tidy();
        }
    }
    assert!(
        mixed > 0,
        "no kill came between two renames: the test proves nothing"
    );
}
