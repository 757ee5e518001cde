//! Reading the table that `build.rs` writes; the text of the file is borrowed, not copied.
//!
//! Line 1 is [`HEADER`]. Then one line a cause, fields between tabs: code, place of the parent
//! (empty for a part), form, fee letter, `?` where a person must confirm, name, and four fields
//! of words between spaces by weight, as in [`WEIGHTS`]. `~` in a word stands for a gap.

use super::{Cause, Causes, FeeKind, pairs};

/// Names the format; another one is refused.
const HEADER: &str = "causes 1";

/// What a word of each of the four fields counts, before [`worth`] adds for its length.
const WEIGHTS: [i8; 4] = [16, 8, 4, -8];

/// What the official name counts, likewise.
const NAME_WEIGHT: i8 = 20;

/// A word that speaks for a cause, or against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Phrase<'a> {
    pub(super) text: &'a str,
    pub(super) cause: u16,
    pub(super) weight: i8,
}

/// Why a file is not a table of causes; lines count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CausesProblem {
    /// Not UTF-8.
    NotText,
    /// Another format, or another version of it.
    WrongHeader,
    /// This line has too few or too many fields, or an empty one that must be filled.
    WrongLine(u32),
    /// The parent of this line is no earlier line.
    OrphanLine(u32),
}

pub(super) fn read(file: &[u8]) -> Result<Causes<'_>, CausesProblem> {
    let text = std::str::from_utf8(file).map_err(|_| CausesProblem::NotText)?;
    let mut lines = text.lines();
    if lines.next() != Some(HEADER) {
        return Err(CausesProblem::WrongHeader);
    }
    let mut read = Causes::default();
    for (line, at) in lines.zip(2_u32..) {
        add(line, &mut read).map_err(|problem| match problem {
            Slip::Line => CausesProblem::WrongLine(at),
            Slip::Orphan => CausesProblem::OrphanLine(at),
        })?;
    }
    read.phrases.sort_unstable();
    // A name that is also given as a word counts once, as the name: it sorts last.
    read.phrases.dedup_by(|next, kept| {
        let same = next.text == kept.text && next.cause == kept.cause;
        if same {
            kept.weight = next.weight;
        }
        same
    });
    read.pairs = pairs::index(&read.phrases);
    Ok(read)
}

enum Slip {
    Line,
    Orphan,
}

fn add<'a>(line: &'a str, read: &mut Causes<'a>) -> Result<(), Slip> {
    let mut fields = line.split('\t');
    let mut next = || fields.next().ok_or(Slip::Line);
    let (code, above, form, fee, check, name) =
        (next()?, next()?, next()?, next()?, next()?, next()?);
    if code.is_empty() || name.is_empty() {
        return Err(Slip::Line);
    }
    let parent = match above {
        "" => None,
        place => Some(place.parse::<u16>().map_err(|_| Slip::Line)?),
    };
    let level = match parent {
        None => 1,
        Some(place) => {
            read.causes
                .get(usize::from(place))
                .ok_or(Slip::Orphan)?
                .level
                + 1
        }
    };
    let index = u16::try_from(read.causes.len()).map_err(|_| Slip::Line)?;
    for weight in WEIGHTS {
        for text in next()?.split(' ').filter(|text| !text.is_empty()) {
            read.phrases.push(Phrase {
                text,
                cause: index,
                weight: worth(text, weight),
            });
        }
    }
    if fields.next().is_some() || level > 4 {
        return Err(Slip::Line);
    }
    if level > 2 {
        let text = name.strip_suffix("纠纷").unwrap_or(name);
        read.phrases.push(Phrase {
            text,
            cause: index,
            weight: worth(text, NAME_WEIGHT),
        });
    }
    read.causes.push(Cause {
        code,
        name,
        level,
        form: (!form.is_empty()).then_some(form),
        fee: fee_kind(fee).ok_or(Slip::Line)?,
        check: match check {
            "" => false,
            "?" => true,
            _ => return Err(Slip::Line),
        },
        parent,
    });
    Ok(())
}

/// A longer word says more: one for each character from the third to the sixth.
fn worth(text: &str, weight: i8) -> i8 {
    let letters = text.chars().filter(|letter| *letter != '~');
    match weight {
        ..0 => weight,
        _ => letters.skip(2).take(4).fold(weight, |sum, _| sum + 1),
    }
}

fn fee_kind(letter: &str) -> Option<FeeKind> {
    Some(match letter {
        "p" => FeeKind::Property,
        "d" => FeeKind::Divorce,
        "r" => FeeKind::Personality,
        "o" => FeeKind::Other,
        "i" => FeeKind::Ip,
        "l" => FeeKind::Labour,
        "a" => FeeKind::Application,
        "f" => FeeKind::Free,
        _ => return None,
    })
}
