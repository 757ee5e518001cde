//! What can be claimed, as FEE 13 sorts it, and what counts when several claims are made at once
//! (INT 201).

use serde::{Deserialize, Serialize};

use super::charge::{per_case, with_table};
use super::problem::check;
use super::{ExchangeRate, FeeProblem, FullCharge, Province, fee_article, property};
use crate::date::Date;
use crate::money::Money;
use crate::tables::{
    ADMINISTRATIVE_OTHER_CHARGE, ADMINISTRATIVE_SPECIAL_CHARGE, DIVORCE_CHARGE,
    DIVORCE_PROPERTY_FEE, IP_WITHOUT_AMOUNT_CHARGE, LABOUR_CHARGE, OTHER_NON_PROPERTY_CHARGE,
    PERSONALITY_DAMAGES_FEE, PERSONALITY_RIGHTS_CHARGE,
};

/// One claim, with the amount that its fee is counted on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Claim {
    /// Money or a thing of value (FEE 13(1)(1)). Where the value of a house, a car or a right is
    /// unclear at filing, the claimant's own figure counts (INT 198).
    Property(Money),
    /// Divorce (FEE 13(1)(2)).
    Divorce {
        /// All property to be divided; nothing if none is.
        property: Money,
    },
    /// Name, likeness, reputation, honour and other personality rights (FEE 13(1)(2)).
    PersonalityRights {
        /// Damages claimed; nothing if none are.
        damages: Money,
    },
    /// Any other claim that is not about property (FEE 13(1)(2)).
    OtherNonProperty,
    /// A civil case on intellectual property (FEE 13(1)(3)).
    IntellectualProperty {
        /// The amount in dispute, if there is one.
        amount: Option<Money>,
    },
    /// A labour dispute, whatever its amount (FEE 13(1)(4)).
    Labour,
    /// An administrative case (FEE 13(1)(5)).
    Administrative(AdministrativeKind),
    /// Administrative compensation: no fee (FEE 8(4)).
    AdministrativeCompensation,
}

/// The two kinds of administrative cases (FEE 13(1)(5)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdministrativeKind {
    /// Trademark, patent or maritime.
    TrademarkPatentMaritime,
    /// Any other.
    Other,
}

impl Claim {
    /// The amount, if this claim has one.
    #[must_use]
    pub const fn amount(self) -> Option<Money> {
        match self {
            Self::Property(amount)
            | Self::Divorce { property: amount }
            | Self::PersonalityRights { damages: amount } => Some(amount),
            Self::IntellectualProperty { amount } => amount,
            Self::OtherNonProperty
            | Self::Labour
            | Self::Administrative(_)
            | Self::AdministrativeCompensation => None,
        }
    }

    /// This claim with its amount converted and checked.
    fn checked(self, place: usize, rate: Option<ExchangeRate>) -> Result<Self, FeeProblem> {
        let amount = |amount: Money, zero| {
            check(amount, place, zero)?;
            let yuan = rate.map_or(Ok(amount), |rate| rate.convert(amount))?;
            check(yuan, place, true)
        };
        Ok(match self {
            Self::Property(value) => Self::Property(amount(value, false)?),
            Self::Divorce { property } => Self::Divorce {
                property: amount(property, true)?,
            },
            Self::PersonalityRights { damages } => Self::PersonalityRights {
                damages: amount(damages, true)?,
            },
            Self::IntellectualProperty {
                amount: Some(value),
            } => Self::IntellectualProperty {
                amount: Some(amount(value, false)?),
            },
            other => other,
        })
    }
}

/// The full acceptance fee of one claim (FEE 8(4), 13), by the amounts of the province on a day.
#[must_use]
pub fn acceptance(claim: Claim, province: Province, on: Date) -> FullCharge {
    let fixed = |rule| per_case(rule, province, on);
    match claim {
        Claim::Property(amount)
        | Claim::IntellectualProperty {
            amount: Some(amount),
        } => property(amount).into(),
        Claim::Divorce { property } => {
            with_table(fixed(&DIVORCE_CHARGE), property, &DIVORCE_PROPERTY_FEE)
        }
        Claim::PersonalityRights { damages } => with_table(
            fixed(&PERSONALITY_RIGHTS_CHARGE),
            damages,
            &PERSONALITY_DAMAGES_FEE,
        ),
        Claim::OtherNonProperty => fixed(&OTHER_NON_PROPERTY_CHARGE),
        Claim::IntellectualProperty { amount: None } => fixed(&IP_WITHOUT_AMOUNT_CHARGE),
        Claim::Labour => fixed(&LABOUR_CHARGE),
        Claim::Administrative(AdministrativeKind::TrademarkPatentMaritime) => {
            fixed(&ADMINISTRATIVE_SPECIAL_CHARGE)
        }
        Claim::Administrative(AdministrativeKind::Other) => fixed(&ADMINISTRATIVE_OTHER_CHARGE),
        Claim::AdministrativeCompensation => FullCharge::free(fee_article("8-0-4")),
    }
}

/// What counts of several claims in one case: property claims add up and alone set the fee, several
/// others are one piece (INT 201). Foreign amounts are converted first (FEE 55).
///
/// # Errors
/// A claim without a usable amount, or kinds that INT 201 does not speak of together.
pub fn combined(claims: &[Claim], rate: Option<ExchangeRate>) -> Result<Claim, FeeProblem> {
    let mut counted: Option<Claim> = None;
    for (place, claim) in claims.iter().enumerate() {
        let claim = claim.checked(place, rate)?;
        counted = Some(match counted {
            None => claim,
            Some(before) => two(before, claim)?,
        });
    }
    counted.ok_or(FeeProblem::NoClaim)
}

fn two(one: Claim, other: Claim) -> Result<Claim, FeeProblem> {
    use Claim::{
        Administrative, AdministrativeCompensation, Divorce, IntellectualProperty, Labour,
        OtherNonProperty, PersonalityRights, Property,
    };
    let sum = |one: Money, other: Money| {
        one.checked_add(other)
            .filter(|sum| *sum <= Money::LIMIT)
            .ok_or(FeeProblem::SumAboveLimit)
    };
    Ok(match (one, other) {
        (
            Property(one) | IntellectualProperty { amount: Some(one) },
            Property(other)
            | IntellectualProperty {
                amount: Some(other),
            },
        ) => Property(sum(one, other)?),
        // Property alone sets the fee; damages and divided property have a standard of their own.
        (
            Property(amount)
            | IntellectualProperty {
                amount: Some(amount),
            },
            rest,
        )
        | (
            rest,
            Property(amount)
            | IntellectualProperty {
                amount: Some(amount),
            },
        ) if is_plain(rest) => Property(amount),
        (Divorce { property: one }, Divorce { property: other }) => Divorce {
            property: sum(one, other)?,
        },
        (PersonalityRights { damages: one }, PersonalityRights { damages: other }) => {
            PersonalityRights {
                damages: sum(one, other)?,
            }
        }
        // One piece: the kind that the Measures name before the rest.
        (
            kept @ (Divorce { .. } | PersonalityRights { .. } | IntellectualProperty { .. }),
            OtherNonProperty,
        )
        | (
            OtherNonProperty,
            kept @ (Divorce { .. } | PersonalityRights { .. } | IntellectualProperty { .. }),
        ) => kept,
        (OtherNonProperty, OtherNonProperty) => OtherNonProperty,
        (IntellectualProperty { .. }, IntellectualProperty { .. }) => one,
        (Labour, Labour) => Labour,
        // Compensation is free and adds nothing to the case it is claimed in.
        (kept @ Administrative(_), AdministrativeCompensation)
        | (AdministrativeCompensation, kept @ Administrative(_)) => kept,
        (Administrative(kind), Administrative(other)) if kind == other => one,
        (AdministrativeCompensation, AdministrativeCompensation) => one,
        _ => return Err(FeeProblem::KindsTogether),
    })
}

/// A claim that is not about property and has no amount.
const fn is_plain(claim: Claim) -> bool {
    match claim {
        Claim::OtherNonProperty | Claim::IntellectualProperty { amount: None } => true,
        Claim::PersonalityRights { damages } => damages.is_zero(),
        _ => false,
    }
}
