//! Everything that must be refused, before anything changes.

use std::fs;
use std::path::Path;

use suara::publish::{Files, ManifestFault, PathFault, PublishError, Refusal, SiteState, publish};

use crate::{Room, expected, names, public, site};

fn refusal(room: &Room, output: &Path) -> Refusal {
    let before = tree(room);
    let result = publish(&site([("index.html", "x")]), output, &room.protected());
    assert_eq!(tree(room), before, "{} was touched", output.display());
    match result {
        Err(PublishError::Refused { why, .. }) => why,
        other => panic!("{}: {other:?}", output.display()),
    }
}

fn tree(room: &Room) -> Vec<String> {
    let mut found: Vec<_> = crate::folders(room.root())
        .iter()
        .flat_map(|folder| {
            names(folder)
                .into_iter()
                .map(|name| folder.join(name).display().to_string())
        })
        .collect();
    found.extend(names(room.root()));
    found.sort();
    found
}

#[test]
fn folders_of_the_project() {
    let room = Room::new();
    let base = room.root();
    let content = base.join("content");
    let is = |name: &str| Refusal::Is(base.join(name));
    for (output, why) in [
        ("content", is("content")),
        ("themes/", is("themes")),
        ("./src/.", is("src")),
        ("content/../themes", is("themes")),
        ("public/../content", is("content")),
        ("tidak/ada/../../content", is("content")),
        ("CONTENT", is("content")),
        ("content/pages", Refusal::Inside(content.clone())),
        ("content/belum/ada", Refusal::Inside(content.clone())),
        ("public/../content/x", Refusal::Inside(content.clone())),
        ("", Refusal::Contains(content.clone())),
        ("content/..", Refusal::Contains(content.clone())),
        ("..", Refusal::Contains(content)),
    ] {
        assert_eq!(refusal(&room, &base.join(output)), why, "{output}");
    }
    // Not a protected folder, only a name that begins like one.
    publish(&Files::new(), &base.join("content-2"), &room.protected()).unwrap();
}

#[test]
fn root_home_and_file_system_root() {
    let room = Room::new();
    let mut protected = room.protected();
    protected.folders.clear();
    protected.homes.push(room.root().join("rumah/siti"));
    fs::create_dir_all(room.root().join("rumah/siti/web")).unwrap();
    let refused = |output: &Path| match publish(&Files::new(), output, &protected) {
        Err(PublishError::Refused { why, .. }) => why,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        refused(room.root()),
        Refusal::Contains(room.root().join("rumah/siti"))
    );
    assert_eq!(
        refused(&room.root().join("rumah/siti")),
        Refusal::Is(protected.homes[0].clone())
    );
    assert_eq!(
        refused(&room.root().join("rumah")),
        Refusal::Contains(protected.homes[0].clone())
    );
    publish(
        &Files::new(),
        &room.root().join("rumah/siti/web"),
        &protected,
    )
    .unwrap();
    protected.homes.clear();
    let refused = |output: &Path| publish(&Files::new(), output, &protected).unwrap_err();
    assert!(matches!(
        refused(room.root()),
        PublishError::Refused { why: Refusal::Is(at), .. } if at == room.root()
    ));
    assert!(matches!(
        refused(Path::new("/")),
        PublishError::Refused {
            why: Refusal::FileSystemRoot,
            ..
        }
    ));
}

#[cfg(unix)]
#[test]
fn links() {
    use std::os::unix::fs::symlink;
    let room = Room::new();
    let base = room.root();
    fs::create_dir(base.join("nyata")).unwrap();
    symlink(base.join("nyata"), base.join("tautan")).unwrap();
    symlink(base.join("tidak-ada"), base.join("putus")).unwrap();
    symlink(base.join("content"), base.join("isi")).unwrap();
    assert_eq!(refusal(&room, &base.join("tautan")), Refusal::Link);
    assert_eq!(refusal(&room, &base.join("tautan/")), Refusal::Link);
    assert_eq!(refusal(&room, &base.join("putus")), Refusal::Link);
    assert_eq!(refusal(&room, &base.join("putus/web")), Refusal::Link);
    assert_eq!(
        refusal(&room, &base.join("isi/web")),
        Refusal::Inside(base.join("content"))
    );
    // A link on the way to the output is what many home folders are.
    publish(
        &site([("a", "a")]),
        &base.join("tautan/web"),
        &room.protected(),
    )
    .unwrap();
    assert!(base.join("nyata/web/a").is_file());
}

#[test]
fn folders_of_others() {
    let room = Room::new();
    fs::write(room.root().join("berkas"), "x").unwrap();
    assert_eq!(
        refusal(&room, &room.root().join("berkas")),
        Refusal::NotAFolder
    );
    room.put("penting.doc", b"x");
    let example = "penting.doc".into();
    assert_eq!(refusal(&room, &room.output()), Refusal::NotOurs { example });
    let told = publish(&Files::new(), &room.output(), &room.protected()).unwrap_err();
    assert!(
        told.to_string().contains("another folder with --output"),
        "{told}"
    );
}

#[test]
fn manifests_that_cannot_be_trusted() {
    let room = Room::new();
    let files = site([("index.html", "x"), ("a.html", "y")]);
    room.publish(&files);
    let manifest = room.output().join(".suara-manifest");
    let good = fs::read_to_string(&manifest).unwrap();
    let last = good.trim_end().rfind('\n').unwrap();
    for (bad, line) in [
        (String::new(), 1),
        ("<<<<<<< HEAD\n".to_owned(), 1),
        (good[..=last].to_owned(), 2),
        (good.replace("a.html", "../a.html"), 2),
    ] {
        fs::write(&manifest, &bad).unwrap();
        let error = publish(&Files::new(), &room.output(), &room.protected()).unwrap_err();
        let fault = ManifestFault::Damaged { line };
        assert!(
            matches!(&error, PublishError::Manifest { fault: found, .. } if *found == fault),
            "{bad:?}: {error:?}"
        );
    }
    fs::write(&manifest, good.replace("manifest 2", "manifest 12")).unwrap();
    let error = publish(&Files::new(), &room.output(), &room.protected()).unwrap_err();
    assert!(error.to_string().contains("format 12"), "{error}");
    assert_eq!(public(&room.output()), expected(&files, &[]));
}

#[test]
fn paths_that_leave_or_collide() {
    let room = Room::new();
    let old = site([("index.html", "x")]);
    room.publish(&old);
    let refused = |files: &Files| {
        let error = publish(files, &room.output(), &room.protected()).unwrap_err();
        assert_eq!(error.site(), SiteState::Untouched);
        assert_eq!(public(&room.output()), expected(&old, &[]));
        room.assert_tidy();
        error
    };
    for (path, wrong) in [
        ("../luar.html", PathFault::Dots),
        ("/etc/passwd", PathFault::EmptySegment),
        ("a//b", PathFault::EmptySegment),
        ("a\\b", PathFault::Character('\\')),
        ("a\0", PathFault::Character('\0')),
        (".suara-manifest", PathFault::OwnName),
    ] {
        let error = refused(&site([("baru.html", "x"), (path, "x")]));
        assert!(
            matches!(error, PublishError::BadPath { fault, .. } if fault == wrong),
            "{path:?}"
        );
    }
    let error = refused(&site([("a", "x"), ("a.html", "x"), ("a/b/c", "x")]));
    assert!(matches!(error, PublishError::FileAndFolder { path } if path == "a"));
}

#[test]
fn files_of_others_in_the_way() {
    let room = Room::new();
    let old = site([("index.html", "x"), ("a/b.html", "x"), ("c", "x")]);
    room.publish(&old);
    let foreign: &[(&str, &[u8])] = &[("mereka", b"m"), ("a/mereka/x.txt", b"m")];
    for (path, bytes) in foreign {
        room.put(path, bytes);
    }
    for (wanted, way) in [
        ("mereka", "mereka"),
        ("mereka/index.html", "mereka"),
        ("a/mereka/x.txt/y/z.html", "a/mereka/x.txt"),
        ("a", "a/mereka/x.txt"),
        ("a/mereka", "a/mereka/x.txt"),
    ] {
        let new = site([("index.html", "baru"), ("c/d/e", "x"), (wanted, "x")]);
        let error = publish(&new, &room.output(), &room.protected()).unwrap_err();
        let expected_path = room.output().canonicalize().unwrap().join(way);
        match &error {
            PublishError::InTheWay { path, wanted: file } => {
                assert_eq!((path, file.as_str()), (&expected_path, wanted));
            }
            _ => panic!("{error:?}"),
        }
        assert_eq!(error.site(), SiteState::Untouched);
        assert_eq!(public(&room.output()), expected(&old, foreign), "{wanted}");
        room.assert_tidy();
    }
}

#[test]
fn a_staging_folder_of_somebody_else() {
    let room = Room::new();
    let staging = room.root().join(".public.suara-staging");
    fs::create_dir_all(staging.join("7")).unwrap();
    fs::write(staging.join("7/3"), "ours").unwrap();
    fs::write(staging.join("7/surat.doc"), "theirs").unwrap();
    let error = publish(&Files::new(), &room.output(), &room.protected()).unwrap_err();
    assert!(
        matches!(error, PublishError::ForeignStaging { .. }),
        "{error:?}"
    );
    assert_eq!(fs::read(staging.join("7/surat.doc")).unwrap(), b"theirs");
}
