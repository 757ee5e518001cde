//! Live updates: every record once, in order, from where the reader left off.

use std::time::Duration;

use contract::matter::Step;
use contract::path;
use contract::problem::ProblemCode;
use matter::draft::{MediationWish, Procedure};
use matter::record::Record;
use reqwest::{Method, Response};

use crate::support::{Backend, Person, fixture};

const MOBILE: &str = "13800000000";

/// A stream, and what came in of it.
struct Stream {
    response: Response,
    text: String,
}

impl Stream {
    async fn open(person: &Person, path: &str, last: Option<&str>) -> Self {
        let mut request = person.request(Method::GET, path);
        if let Some(last) = last {
            request = request.header("last-event-id", last);
        }
        let response = request.send().await.unwrap();
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        Self {
            response,
            text: String::new(),
        }
    }

    /// The next `count` records; each must come under its own number.
    async fn read(&mut self, count: usize) -> Vec<Record> {
        let wait = async {
            while self.text.matches("\n\n").count() < count {
                let part = self.response.chunk().await.unwrap().unwrap();
                self.text.push_str(std::str::from_utf8(&part).unwrap());
            }
        };
        tokio::time::timeout(Duration::from_secs(10), wait)
            .await
            .unwrap();
        let events = std::mem::take(&mut self.text);
        let records = events.split_terminator("\n\n").map(|event| {
            let field = |name: &str| {
                event
                    .lines()
                    .find_map(|line| line.strip_prefix(name))
                    .unwrap()
                    .trim()
                    .to_owned()
            };
            assert_eq!(field("event:"), "record");
            let record: Record = serde_json::from_str(&field("data:")).unwrap();
            assert_eq!(field("id:"), record.seq.to_string());
            record
        });
        records.collect()
    }
}

fn numbers(records: &[Record]) -> Vec<u64> {
    records.iter().map(|record| record.seq).collect()
}

#[tokio::test]
async fn a_reader_gets_what_was_and_then_what_comes() {
    let backend = Backend::start(&["--court", "manual"]).await;
    let person = backend.person(MOBILE).await;
    let id = person
        .file(&fixture(Procedure::Summary, MediationWish::Yes))
        .await;
    let mut stream = Stream::open(&person, &path::events(&id), None).await;
    assert_eq!(numbers(&stream.read(1).await), [1]);
    person.court(&id, &[("act", "register")]).await;
    assert_eq!(numbers(&stream.read(1).await), [2]);
    person.step(&id, &Step::ChooseTrial).await;
    assert_eq!(numbers(&stream.read(1).await), [3]);

    let mut late = Stream::open(&person, &path::events(&id), Some("1")).await;
    assert_eq!(numbers(&late.read(2).await), [2, 3]);
    let after = format!("{}?after=2", path::events(&id));
    assert_eq!(
        numbers(&Stream::open(&person, &after, None).await.read(1).await),
        [3]
    );
    let mut both = Stream::open(&person, &after, Some("0")).await;
    assert_eq!(numbers(&both.read(3).await), [1, 2, 3]);
}

#[tokio::test]
async fn a_number_that_is_none_is_refused() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = person
        .draft(&fixture(Procedure::Summary, MediationWish::No))
        .await;
    let request = person
        .request(Method::GET, &path::events(&id))
        .header("last-event-id", "x");
    person.send(request).await.problem(ProblemCode::Malformed);
    let after = format!("{}?after=-1", path::events(&id));
    person.get(&after).await.problem(ProblemCode::Malformed);
}

#[tokio::test]
async fn open_streams_do_not_hold_up_the_stop() {
    let mut backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = person
        .file(&fixture(Procedure::Summary, MediationWish::Yes))
        .await;
    let mut stream = Stream::open(&person, &path::events(&id), None).await;
    stream.read(1).await;
    let began = std::time::Instant::now();
    assert!(backend.stop());
    assert!(began.elapsed() < Duration::from_secs(5));
    while stream.response.chunk().await.unwrap().is_some() {}
}
