//! The table of situations in `situations.txt`, row by row.

use super::*;

const TABLE: &str = include_str!("situations.txt");
const LETTERS: &str = "NPMSJOsuoLARaG+ET";
/// The ways before which the table leaves a gap.
const GAPS: [usize; 5] = [5, 6, 9, 13, 15];

fn letter(kind: PathKind) -> char {
    let place = PathKind::ALL.iter().position(|it| *it == kind).unwrap();
    LETTERS.chars().nth(place).unwrap()
}

/// The facts of a row: a kind, an amount, and what else is known, in the words of the wire.
fn facts(told: &str) -> PathFacts {
    let bare = told.strip_prefix("bare ");
    let mut words = bare.unwrap_or(told).split(' ');
    let kind = words.next().unwrap();
    let dispute: MatterKind = serde_json::from_value(kind.into()).unwrap();
    let amount = words.next().unwrap().parse().ok().map(Money::from_yuan);
    let claim = match (dispute, amount) {
        (MatterKind::Divorce, Some(property)) => Some(Claim::Divorce { property }),
        (MatterKind::PersonalityRights, Some(damages)) => {
            Some(Claim::PersonalityRights { damages })
        }
        (MatterKind::IntellectualProperty, amount) => Some(Claim::IntellectualProperty { amount }),
        (_, amount) => amount.map(Claim::Property),
    };
    let known = if bare.is_some() {
        PathFacts::new(dispute, claim)
    } else {
        let known = matter(dispute, yuan(1));
        PathFacts { claim, ..known }
    };
    let mut wire = serde_json::to_value(known).unwrap();
    for word in words.filter(|word| !word.is_empty()) {
        let (name, value) = word.split_once('=').unwrap();
        let value = serde_json::from_str(value).unwrap_or_else(|_| value.into());
        *wire.get_mut(name).unwrap() = value;
    }
    serde_json::from_value(wire).unwrap()
}

/// A plan in the words of the table.
fn shown(plan: &Plan) -> String {
    let mut text = String::new();
    for (place, path) in plan.paths.iter().enumerate() {
        if GAPS.contains(&place) {
            text.push(' ');
        }
        text.push(match path.openness {
            Openness::Open => 'o',
            Openness::OnlyByAgreement => 'b',
            Openness::ToBeChecked => '?',
            Openness::Later => 'l',
            Openness::Closed => '-',
        });
    }
    let marks: [fn(&Path) -> bool; 3] = [
        |path| path.is_cheapest,
        |path| path.is_quickest,
        |path| path.recommended.is_some(),
    ];
    for mark in marks {
        text.push_str(" | ");
        let marked = plan.paths.iter().filter(|path| mark(path));
        let before = text.len();
        text.extend(marked.map(|path| letter(path.kind)));
        if text.len() == before {
            text.push('.');
        }
    }
    text.push_str(" | ");
    let guards = plan.guards.iter();
    let guards = guards.map(|guard| format!("{:?} {}", guard.problem, letter(guard.right_way)));
    let guards: Vec<_> = guards.collect();
    text.push_str(&if guards.is_empty() {
        ".".to_owned()
    } else {
        guards.join(", ")
    });
    text
}

#[test]
fn every_situation_has_the_ways_of_the_table() {
    let mut on = None;
    let (mut wrong, mut rows) = (String::new(), 0);
    for line in TABLE.lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(iso) = line.strip_prefix("on ") {
            on = Some(day(iso));
            continue;
        }
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let (id, told, expected) = (cells[0], cells[1], cells[2..].join(" | "));
        let found = shown(&plan(&facts(told), on.unwrap()));
        if found != expected {
            wrong.push_str(&format!(
                "{id}\n  found    {found}\n  expected {expected}\n"
            ));
        }
        rows += 1;
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(rows >= 70, "{rows}");
}
