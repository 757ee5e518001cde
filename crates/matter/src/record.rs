//! Events as they are kept: numbered, timed, attributed, and chained by hash, so that nothing can
//! be changed or left out afterwards without being seen.

use law::date::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::event::{Event, Role};

/// Milliseconds by which China Standard Time is ahead of UTC; it has no summer time.
const CHINA_OFFSET_MS: i64 = 8 * 60 * 60 * 1000;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// One event of one matter, sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Record {
    /// Place in the matter's life, from 1 without gaps.
    pub seq: u64,
    /// When it was recorded, milliseconds since 1970 UTC.
    pub at: i64,
    /// Who did it.
    pub actor: Role,
    /// Whether a simulator did it rather than a real court or payment agency.
    pub simulated: bool,
    /// What happened.
    pub event: Event,
    /// Hash of the record before, or empty for the first.
    pub previous: String,
    /// SHA-256 over all fields above, lower-case hex.
    pub hash: String,
}

/// The fields a record's hash covers, in the order in which they are hashed.
#[derive(Serialize)]
struct Sealed<'a> {
    seq: u64,
    at: i64,
    actor: Role,
    simulated: bool,
    event: &'a Event,
    previous: &'a str,
}

impl Record {
    /// Seals `event` as the successor of `last`, or as the first record of a matter.
    #[must_use]
    pub fn seal(last: Option<&Self>, at: i64, actor: Role, simulated: bool, event: Event) -> Self {
        let seq = last.map_or(1, |last| last.seq + 1);
        let previous = last.map(|last| last.hash.clone()).unwrap_or_default();
        let mut record = Self {
            seq,
            at,
            actor,
            simulated,
            event,
            previous,
            hash: String::new(),
        };
        record.hash = record.computed_hash();
        record
    }

    /// The day in China on which it was recorded; deadlines count from it.
    #[must_use]
    pub fn day(&self) -> Date {
        day_of(self.at)
    }

    fn computed_hash(&self) -> String {
        let sealed = Sealed {
            seq: self.seq,
            at: self.at,
            actor: self.actor,
            simulated: self.simulated,
            event: &self.event,
            previous: &self.previous,
        };
        // Plain structs, strings and integers always serialise; an empty text could only make
        // the check fail, never pass.
        hex_sha256(&serde_json::to_vec(&sealed).unwrap_or_default())
    }
}

/// The day in China at `at` milliseconds since 1970 UTC.
#[must_use]
pub fn day_of(at: i64) -> Date {
    let days = (at + CHINA_OFFSET_MS).div_euclid(DAY_MS);
    i32::try_from(days)
        .ok()
        .and_then(Date::from_days)
        .unwrap_or(Date::MAX)
}

/// SHA-256 of `bytes` as lower-case hex.
#[must_use]
pub fn hex_sha256(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// Finds the first record, by its `seq`, that does not follow from the ones before.
///
/// # Errors
/// The number of the first record whose place, link or hash is wrong.
pub fn verify(records: &[Record]) -> Result<(), u64> {
    let mut last: Option<&Record> = None;
    for record in records {
        let place = last.map_or(1, |last| last.seq + 1);
        let link = last.map_or("", |last| last.hash.as_str());
        if record.seq != place || record.previous != link || record.hash != record.computed_hash() {
            return Err(record.seq);
        }
        last = Some(record);
    }
    Ok(())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    fn chain() -> Vec<Record> {
        let first = Record::seal(None, 0, Role::Claimant, false, Event::Withdrawn);
        let second = Record::seal(Some(&first), 1, Role::Court, true, Event::DeemedWithdrawn);
        vec![first, second]
    }

    #[test]
    fn an_untouched_chain_holds() {
        assert_eq!(verify(&chain()), Ok(()));
    }

    #[test]
    fn a_changed_event_is_seen() {
        let mut records = chain();
        records[0].event = Event::TrialChosen;
        assert_eq!(verify(&records), Err(1));
    }

    #[test]
    fn a_record_left_out_is_seen() {
        let records = chain();
        assert_eq!(verify(&records[1..]), Err(2));
    }

    #[test]
    fn a_changed_simulation_mark_is_seen() {
        let mut records = chain();
        records[1].simulated = false;
        assert_eq!(verify(&records), Err(2));
    }

    #[test]
    fn the_day_is_the_day_in_china() {
        // 2026-11-24 16:30 UTC is half past midnight on the 25th in Hangzhou.
        let at = 1_795_537_800_000;
        assert_eq!(day_of(at), Date::new(2026, 11, 25).unwrap());
    }
}
