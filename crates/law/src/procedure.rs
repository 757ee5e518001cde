//! The three procedures of first instance.

use serde::{Deserialize, Serialize};

/// How a court tries a suit at first instance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Procedure {
    /// 小额诉讼程序: one instance only (CPL 165).
    SmallClaims,
    /// 简易程序 (CPL 160).
    Summary,
    /// 普通程序. The default, because it never promises too little.
    #[default]
    Ordinary,
}

impl Procedure {
    /// Whether the acceptance fee is halved (FEE 16; small claims are part of the summary chapter).
    #[must_use]
    pub const fn halves_the_fee(self) -> bool {
        !matches!(self, Self::Ordinary)
    }
}
