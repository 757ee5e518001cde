//! Every fee table as one formula over the whole amount, written apart from the data to check it.
//!
//! Two hundred thousand amounts up to 10^12 元, spread over all sizes, from a plain generator.
#![expect(
    clippy::inconsistent_digit_grouping,
    reason = "the last two digits are 分"
)]

use super::fen;
use crate::Date;
use crate::fee::*;
use crate::money::{Money, divide_half_up};

/// Of an amount up to here (yuan), so many millionths, and so many yuan more or less.
type Row = (i64, i128, i128);

const PROPERTY: &[Row] = &[
    (10_000, 0, 50),
    (100_000, 25_000, -200),
    (200_000, 20_000, 300),
    (500_000, 15_000, 1_300),
    (1_000_000, 10_000, 3_800),
    (2_000_000, 9_000, 4_800),
    (5_000_000, 8_000, 6_800),
    (10_000_000, 7_000, 11_800),
    (20_000_000, 6_000, 21_800),
    (i64::MAX / 100, 5_000, 41_800),
];
const ENFORCEMENT: &[Row] = &[
    (10_000, 0, 50),
    (500_000, 15_000, -100),
    (5_000_000, 10_000, 2_400),
    (10_000_000, 5_000, 27_400),
    (i64::MAX / 100, 1_000, 67_400),
];
const PRESERVATION: &[Row] = &[
    (1_000, 0, 30),
    (100_000, 10_000, 20),
    (896_000, 5_000, 520),
    (i64::MAX / 100, 0, 5_000),
];
const BANKRUPTCY_CAP: i128 = 111_640_000_00;
const DIVORCE: &[Row] = &[(200_000, 0, 300), (i64::MAX / 100, 5_000, -700)];
const PERSONALITY: &[Row] = &[
    (50_000, 0, 400),
    (100_000, 10_000, -100),
    (i64::MAX / 100, 5_000, 400),
];

/// The fee in 分, `1 / part` of it, rounded half-up.
fn closed(rows: &[Row], amount: Money, part: i128) -> Money {
    let amount = amount.fen();
    let (_, rate, constant) = rows
        .iter()
        .find(|row| amount <= row.0 * 100)
        .copied()
        .unwrap_or((0, 0, 0));
    let millionths = i128::from(amount) * rate + constant * 100 * 1_000_000;
    Money::from_fen(divide_half_up(millionths, part * 1_000_000))
}

/// The fee of a claim in Zhejiang, full and halved.
fn both(claim: Claim) -> [Option<Money>; 2] {
    let full = acceptance(claim, Province::ZHEJIANG, Date::MAX);
    let half = full.clone().halved_by(fee_article("16"));
    [full.into_charge().fixed(), half.fixed()]
}

fn compare(amount: Money) {
    let half_and_full = |rows| [1, 2].map(|part| Some(closed(rows, amount, part)));
    assert_eq!(both(Claim::Property(amount)), half_and_full(PROPERTY));
    let divorce = Claim::Divorce { property: amount };
    assert_eq!(both(divorce), half_and_full(DIVORCE));
    let personality = Claim::PersonalityRights { damages: amount };
    assert_eq!(both(personality), half_and_full(PERSONALITY));
    assert_eq!(enforcement(amount).total, closed(ENFORCEMENT, amount, 1));
    assert_eq!(preservation(amount).total, closed(PRESERVATION, amount, 1));
    assert_eq!(payment_order(amount).total, closed(PROPERTY, amount, 3));
    let estate = if i128::from(amount.fen()) > BANKRUPTCY_CAP {
        fen(300_000_00)
    } else {
        closed(PROPERTY, amount, 2)
    };
    assert_eq!(bankruptcy(amount).total, estate);
}

#[test]
fn every_table_equals_its_closed_form() {
    // Marsaglia's xorshift, 64 bits.
    let mut state: u64 = 0x9e37_79b9_7f4a_7c15;
    for _ in 0..200_000 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        // Any of the sizes from one 元 to 10^12 元, as likely as another.
        let size = 10_u64.pow(2 + u32::try_from(state % 13).unwrap_or(0));
        let amount = i64::try_from((state >> 8) % size).unwrap_or(0) + 1;
        compare(fen(amount));
    }
}

#[test]
fn every_edge_equals_its_closed_form() {
    for rows in [PROPERTY, ENFORCEMENT, PRESERVATION, DIVORCE, PERSONALITY] {
        for (edge, ..) in rows.iter().filter(|row| row.0 <= 1_000_000_000_000) {
            for off in [-100, -1, 0, 1, 100] {
                compare(fen(edge * 100 + off));
            }
        }
    }
    compare(Money::LIMIT);
}
