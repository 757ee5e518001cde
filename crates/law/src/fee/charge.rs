//! A fee that is fixed, or one that the court fixes between two amounts; and the province that may
//! have fixed it already (FEE 13, last paragraph).

use serde::{Deserialize, Serialize};

use super::{ExactMoney, Fee, FeeLine, FeeStep, FullFee, fee_article};
use crate::article::Article;
use crate::date::Date;
use crate::money::Money;
use crate::tables::{FeeTable, PerCase, ProvincialAmount};

/// What is charged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Charge {
    /// This fee.
    Fixed(Fee),
    /// Between these two: the court sets it, ask there.
    Between {
        /// The least.
        least: Fee,
        /// The most.
        most: Fee,
    },
}

/// A full acceptance fee that may be a range. As with [`FullFee`], halving gives another type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct FullCharge(Charge);

/// A row of dated data that an answer stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct DatedRow {
    /// From when on it applies.
    pub effective_from: Date,
    /// Where it stands.
    pub source: &'static str,
    /// A person must still confirm it.
    pub check: bool,
}

/// A province by the first two digits of GB/T 2260; one without amounts of its own has the ranges
/// of the Measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Province(pub u8);

impl Province {
    /// Zhejiang.
    pub const ZHEJIANG: Self = Self(33);
}

impl Default for Province {
    fn default() -> Self {
        Self::ZHEJIANG
    }
}

impl Charge {
    /// The one amount, if it is fixed.
    #[must_use]
    pub const fn fixed(&self) -> Option<Money> {
        match self {
            Self::Fixed(fee) => Some(fee.total),
            Self::Between { .. } => None,
        }
    }

    /// The fee at its least.
    #[must_use]
    pub const fn least(&self) -> &Fee {
        match self {
            Self::Fixed(fee) | Self::Between { least: fee, .. } => fee,
        }
    }

    /// The fee at its most.
    #[must_use]
    pub const fn most(&self) -> &Fee {
        match self {
            Self::Fixed(fee) | Self::Between { most: fee, .. } => fee,
        }
    }

    /// Whether nothing is charged.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.fixed() == Some(Money::ZERO)
    }

    /// The rule of the last step, such as the one that made it free.
    pub(super) fn last_rule(&self) -> Article {
        let last = self.least().lines.last();
        last.map_or(fee_article("13"), |line| line.article)
    }

    /// No fee, and the rule that says so.
    #[must_use]
    pub fn free(article: Article) -> Self {
        Self::Fixed(Fee::free(article))
    }

    pub(super) fn map<Problem>(
        self,
        change: impl Fn(Fee) -> Result<Fee, Problem>,
    ) -> Result<Self, Problem> {
        Ok(match self {
            Self::Fixed(fee) => Self::Fixed(change(fee)?),
            Self::Between { least, most } => Self::Between {
                least: change(least)?,
                most: change(most)?,
            },
        })
    }
}

impl FullCharge {
    /// The charge without a halving.
    #[must_use]
    pub fn into_charge(self) -> Charge {
        self.0
    }

    /// Half of it, by FEE 15, 16 or 18 as the article says; once only (INT 206).
    #[must_use]
    pub fn halved_by(self, article: Article) -> Charge {
        let half = |fee: Fee| fee.with_share(article, FeeStep::Halved, 1, 2);
        match self.0 {
            Charge::Fixed(fee) => Charge::Fixed(half(fee)),
            Charge::Between { least, most } => Charge::Between {
                least: half(least),
                most: half(most),
            },
        }
    }

    pub(super) fn free(article: Article) -> Self {
        Self(Charge::free(article))
    }
}

impl From<FullFee> for FullCharge {
    fn from(full: FullFee) -> Self {
        Self(Charge::Fixed(full.into_fee()))
    }
}

/// A charge per case: fixed by the Measures or by the province on that day, else a range.
pub(super) fn per_case(rule: &PerCase, province: Province, on: Date) -> FullCharge {
    let line = |step, amount| {
        Fee::of(vec![FeeLine {
            article: rule.article,
            step,
            exact: ExactMoney::from_money(amount),
        }])
    };
    let (least, most) = (rule.least, rule.most);
    FullCharge(if least == most {
        Charge::Fixed(line(FeeStep::PerCase, least))
    } else if let Some(found) = of_province(rule, province, on) {
        let row = found.row;
        Charge::Fixed(line(FeeStep::Provincial { province, row }, found.amount))
    } else {
        let step = FeeStep::CourtSets { least, most };
        Charge::Between {
            least: line(step, least),
            most: line(step, most),
        }
    })
}

/// A charge per case and a table on an amount besides; nothing besides where there is no amount.
pub(super) fn with_table(full: FullCharge, amount: Money, table: &FeeTable) -> FullCharge {
    if amount <= Money::ZERO {
        return full;
    }
    let more = |fee: Fee| fee.and(super::table::cumulative(amount, table));
    FullCharge(match full.0 {
        Charge::Fixed(fee) => Charge::Fixed(more(fee)),
        Charge::Between { least, most } => Charge::Between {
            least: more(least),
            most: more(most),
        },
    })
}

fn of_province(rule: &PerCase, province: Province, on: Date) -> Option<&'static ProvincialAmount> {
    rule.provincial
        .iter()
        .rev()
        .find(|row| row.province == province.0 && row.row.effective_from <= on)
}
