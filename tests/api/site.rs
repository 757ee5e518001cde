//! The built app as served: its shell for every page, its files with their types and lifetimes,
//! and headers that allow no foreign script.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::support::{Backend, Person};

const SHELL: &str = "<!doctype html><style>p{color:red}</style><p>一件事</p>";

async fn site() -> (Backend, Person, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let file = folder.path().join(name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    };
    write("index.html", SHELL.as_bytes());
    write("sw.js", b"//");
    write("assets/app.wasm", b"\0asm");
    write("assets/app.wasm.br", b"compressed");
    write("assets/causes.txt", law::cause::FILE);
    let path = folder.path().to_string_lossy().into_owned();
    let backend = Backend::start(&["--site", &path]).await;
    let person = Person::new(&backend.address);
    (backend, person, folder)
}

#[tokio::test]
async fn every_page_is_the_shell_and_its_style_is_allowed_by_hash() {
    let (_backend, person, _folder) = site().await;
    for path in ["/", "/matters/abc", "/flow/choose", "/index.html"] {
        let answer = person.get(path).await;
        assert_eq!(
            (answer.status, answer.body.as_str()),
            (200, SHELL),
            "{path}"
        );
        assert_eq!(answer.header("cache-control"), "no-cache");
        let policy = answer.header("content-security-policy");
        let hash = STANDARD.encode(Sha256::digest("p{color:red}"));
        assert!(
            policy.contains(&format!("style-src 'self' 'sha256-{hash}'")),
            "{policy}"
        );
        assert!(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"));
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), value);
        }
        assert!(
            answer
                .header("permissions-policy")
                .contains("camera=(self)")
        );
        assert_eq!(answer.header("strict-transport-security"), "");
    }
}

#[tokio::test]
async fn where_there_is_a_shell_for_other_addresses_it_is_served_there() {
    let (_backend, person, folder) = site().await;
    let before = person.get("/").await;
    let deep = "<!doctype html><style>i{}</style>";
    std::fs::write(folder.path().join("deep.html"), deep).unwrap();
    assert_eq!(person.get("/").await.body, SHELL);
    let answer = person.get("/matters/abc").await;
    assert_eq!((answer.status, answer.body.as_str()), (200, deep));
    let hash = STANDARD.encode(Sha256::digest("i{}"));
    assert!(answer.header("content-security-policy").contains(&hash));
    assert!(!before.header("content-security-policy").contains(&hash));
}

#[tokio::test]
async fn who_chose_english_gets_the_shell_in_english() {
    let (_backend, person, folder) = site().await;
    let shell = "<html lang=\"zh-CN\"><h1 id=\"title\">一件事</h1></html>";
    std::fs::write(folder.path().join("index.html"), shell).unwrap();
    std::fs::write(folder.path().join("shell.en.txt"), "title: OneThing\n").unwrap();
    for (cookie, expected) in [
        (
            "ot.lang=en",
            "<html data-first-words=\"title: 一件事\" lang=\"en\"><h1 id=\"title\">OneThing</h1></html>",
        ),
        ("ot.lang=zh", shell),
    ] {
        let request = person.client.get(format!("{}/", person.address));
        let answer = person.send(request.header("cookie", cookie)).await;
        assert_eq!(answer.body, expected);
    }
}

#[tokio::test]
async fn hashed_files_are_kept_for_ever_and_come_compressed() {
    let (_backend, person, _folder) = site().await;
    let causes = person.get("/assets/causes.txt").await;
    assert_eq!(causes.header("content-type"), "text/plain");
    assert_eq!(causes.body.as_bytes(), law::cause::FILE);
    let plain = person.get("/assets/app.wasm").await;
    assert_eq!(plain.header("content-type"), "application/wasm");
    assert_eq!(
        plain.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    let request = person.request(reqwest::Method::GET, "/assets/app.wasm");
    let brotli = person
        .send(request.header("accept-encoding", "br, gzip"))
        .await;
    assert_eq!(
        (brotli.header("content-encoding"), brotli.body.as_str()),
        ("br", "compressed")
    );
    assert_eq!(brotli.header("content-type"), "application/wasm");
    assert_eq!(
        person.get("/sw.js").await.header("cache-control"),
        "no-cache"
    );
}

#[tokio::test]
async fn a_missing_file_is_missing() {
    let (_backend, person, _folder) = site().await;
    for path in [
        "/assets/none.js",
        "/assets/none",
        "/none.png",
        "/assets/../index.html.br",
    ] {
        assert_eq!(person.get(path).await.status, 404, "{path}");
    }
    let answer = person.get("/assets/..%2f..%2fdata%2fsecrets%2fcodes").await;
    assert_eq!(answer.status, 404);
}

#[tokio::test]
async fn it_says_whether_it_is_well_and_stops_when_told() {
    let (mut backend, person, _folder) = site().await;
    assert_eq!(person.get("/healthz").await.status, 200);
    assert_eq!(person.get("/readyz").await.status, 200);
    let api = person.get("/api/v1/session").await;
    assert!(
        api.header("content-security-policy")
            .starts_with("default-src 'none'")
    );
    assert_eq!(api.header("cache-control"), "no-store");
    assert!(backend.stop());
}
