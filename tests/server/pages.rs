//! What is served.

use std::fs;
use std::path::Path;

use crate::program::Site;

/// What the preview adds to a page on its way.
const SCRIPT: &str = "<script type=\"module\" src=\"/__suara/client.js\" data-version=\"";

/// A page without what the preview adds to it, which must be there once.
fn bare(html: &str) -> String {
    assert_eq!(html.matches("/__suara/").count(), 1, "{html}");
    let (before, rest) = html.split_once(SCRIPT).expect("the script");
    let (_, after) = rest.split_once("</script>").expect("its end");
    format!("{before}{after}")
}

#[test]
fn every_file_is_served_as_it_is_published_and_nothing_of_the_preview_is_published() {
    let site = Site::new();
    let server = site.serve(&[]);
    let built = site.run(&["build", "--today", "2026-11-21"]);
    assert!(built.status.success(), "{built:?}");
    let public = site.root().join("public");
    let mut files = Vec::new();
    collect(&public, &public, &mut files);
    let mut pages = 0;
    for (path, published) in files {
        assert!(!published.contains("__suara"), "{path}");
        let answer = server.get(&format!("/{}", path.trim_end_matches("index.html")));
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
        if Path::new(&path)
            .extension()
            .is_some_and(|ending| ending == "html")
        {
            pages += 1;
            assert_eq!(bare(&answer.body), published, "{path}");
        } else {
            assert_eq!(answer.body, published, "{path}");
        }
        assert_eq!(answer.status, 200, "{path}");
    }
    assert!(pages > 10, "{pages}");
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, files);
        } else if !path.ends_with(".suara-manifest") {
            let name = path.strip_prefix(root).unwrap();
            let name = name.to_str().unwrap().replace('\\', "/");
            files.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

/// What a browser adds to the request for the script of a worker.
const FOR_WORKER: &str = "Service-Worker: script\r\n";

#[test]
fn a_browser_that_has_copies_of_a_published_site_is_told_to_end_them() {
    let site = Site::new();
    let server = site.serve(&[]);
    let worker = server.get_with("/sw.js", FOR_WORKER);
    assert_eq!(worker.status, 200);
    assert_eq!(worker.body, suara::output::REMOVER);
    assert_eq!(worker.header("cache-control"), Some("no-store"));
    assert_eq!(
        worker.header("content-type"),
        Some("text/javascript; charset=utf-8")
    );
    let built = site.run(&["build", "--today", "2026-11-21"]);
    assert!(built.status.success(), "{built:?}");
    let published = fs::read_to_string(site.root().join("public/sw.js")).unwrap();
    assert!(
        published.contains("addEventListener('fetch'"),
        "{published}"
    );
}

#[test]
fn copies_of_a_region_that_is_published_elsewhere_are_ended_too() {
    let site = Site::new();
    site.write(
        "content/regions/64.71-balikpapan/region.yaml",
        "code: \"64.71\"\nlevel: city\nslug: balikpapan\nname: {id: Balikpapan}\ntime_zone: WITA\nbase_url: https://balikpapan.example\noffice: {name: {id: KPU Balikpapan}, what_for: {id: Pertanyaan}}\n",
    );
    let server = site.serve(&[]);
    assert_eq!(server.get("/wilayah/balikpapan/").status, 200);
    let worker = server.get_with("/wilayah/balikpapan/sw.js", FOR_WORKER);
    assert_eq!(worker.body, suara::output::REMOVER);
}

#[test]
fn a_file_that_only_has_the_name_of_a_worker_is_served_as_it_is() {
    let site = Site::new();
    site.write("content/static/unduhan/sw.js", "// An example.\n");
    let server = site.serve(&[]);
    let file = server.get("/unduhan/sw.js");
    assert_eq!((file.status, &*file.body), (200, "// An example.\n"));
}

#[test]
fn a_page_comes_with_the_headers_of_the_real_host() {
    let site = Site::new();
    let server = site.serve(&[]);
    let page = server.get("/panduan/");
    let policy = page.header("content-security-policy").expect("a policy");
    assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
    assert_eq!(page.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(
        page.header("content-type"),
        Some("text/html; charset=utf-8")
    );
    assert_eq!(
        page.header("cross-origin-opener-policy"),
        Some("same-origin")
    );
    assert_eq!(
        page.header("cross-origin-resource-policy"),
        Some("same-origin")
    );
    assert_eq!(page.header("strict-transport-security"), None);
    assert_eq!(page.header("access-control-allow-origin"), None);
    assert_eq!(page.header("etag"), None);
    // Only the preview's own pages frame a page.
    let framed =
        "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n";
    let framed = server.get_with("/panduan/", framed);
    let policy = framed.header("content-security-policy").expect("a policy");
    assert!(policy.contains("frame-ancestors 'self'"), "{policy}");
    let style = page
        .body
        .split("href=\"")
        .find(|part| part.contains(".css"));
    let style = style
        .and_then(|part| part.split('"').next())
        .expect("a stylesheet");
    let style = server.get(&format!("/panduan/{style}").replace("/panduan/..", ""));
    assert_eq!(style.status, 200);
    assert_eq!(
        style.header("content-type"),
        Some("text/css; charset=utf-8")
    );
    assert_eq!(style.header("cache-control"), Some("no-store"));
}

#[test]
fn a_folder_is_its_page_and_never_a_list_of_files() {
    let site = Site::new();
    site.write("content/static/berkas/a.txt", "a");
    let server = site.serve(&[]);
    let folder = server.get("/panduan?a=b");
    assert_eq!(folder.status, 302);
    assert_eq!(folder.header("location"), Some("/panduan/?a=b"));
    assert_eq!(server.get("/berkas/a.txt").body, "a");
    for nothing in ["/berkas/", "/berkas", "/assets/", "/tidak-ada/"] {
        let answer = server.get(nothing);
        assert_eq!(answer.status, 404, "{nothing}");
        assert!(answer.body.contains("<title>"), "{nothing}");
        assert!(!answer.body.contains("a.txt"), "{nothing}");
        // The script stays, so that the page appears once it is written.
        assert!(answer.body.contains(SCRIPT), "{nothing}");
    }
}

#[test]
fn a_part_of_a_film_is_sent_alone() {
    let site = Site::new();
    site.write("content/static/film.mp4", "0123456789");
    let server = site.serve(&[]);
    let part = server.get_with("/film.mp4", "Range: bytes=2-4\r\n");
    assert_eq!((part.status, part.body.as_str()), (206, "234"));
    assert_eq!(part.header("content-range"), Some("bytes 2-4/10"));
    assert_eq!(part.header("content-type"), Some("video/mp4"));
    // However its address is written, it is the same file.
    let other = server.get("/fil%6D%2Emp4");
    assert_eq!((other.status, other.body.as_str()), (200, "0123456789"));
    assert_eq!(other.header("content-type"), Some("video/mp4"));
    let none = server.get_with("/film.mp4", "Range: bytes=10-\r\n");
    assert_eq!((none.status, none.body.as_str()), (416, ""));
    let head = server.raw(
        format!(
            "HEAD /film.mp4 HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n",
            server.port
        )
        .as_bytes(),
    );
    assert!(head.contains("content-length: 10\r\n"), "{head}");
    assert!(head.ends_with("\r\n\r\n"), "{head}");
}

#[test]
fn a_site_in_a_folder_of_its_host_is_served_there() {
    let site = Site::new();
    site.edit(
        "content/site.yaml",
        "https://suara.example",
        "https://kota.example/pemilu",
    );
    let server = site.start(&[]);
    // Before the first build, too.
    assert_eq!(server.get("/").header("location"), Some("/pemilu/"));
    server.built();
    assert_eq!(server.get("/").header("location"), Some("/pemilu/"));
    assert_eq!(server.get("/pemilu").header("location"), Some("/pemilu/"));
    assert_eq!(server.get("/pemilu/panduan/").status, 200);
    assert_eq!(server.get("/panduan/").status, 404);
    assert_eq!(server.get("/__suara/client.js").status, 200);
}

#[test]
fn the_first_page_is_waited_for() {
    let site = Site::new();
    let server = site.start(&[]);
    let page = server.get("/panduan/tanya-jawab/");
    assert_eq!(page.status, 200);
    assert!(page.body.contains(SCRIPT));
    server.built();
}

#[test]
fn the_preview_has_pages_of_its_own() {
    let site = Site::new();
    let server = site.serve(&[]);
    for path in [
        "/__suara/",
        "/__suara/?lang=en",
        "/__suara/explain/broken-link",
    ] {
        let page = server.get(path);
        assert_eq!(page.status, 200, "{path}");
        assert!(page.body.contains(SCRIPT), "{path}");
        let policy = page.header("content-security-policy").expect("a policy");
        assert!(policy.contains("default-src 'self'"), "{policy}");
    }
    assert_eq!(server.get("/__suara").header("location"), Some("/__suara/"));
    for nothing in [
        "/__suara/tidak-ada",
        "/__suara/explain/tidak-ada",
        "/__suara/client.js/",
    ] {
        assert_eq!(server.get(nothing).status, 404, "{nothing}");
    }
    let script = server.get("/__suara/client.js");
    assert_eq!(
        script.header("content-type"),
        Some("text/javascript; charset=utf-8")
    );
    assert_eq!(script.header("x-content-type-options"), Some("nosniff"));
}
