//! Application fees (FEE 14), and the objection to jurisdiction (FEE 13(6)).

use serde::{Deserialize, Serialize};

use super::charge::per_case;
use super::problem::check;
use super::{
    Charge, ExchangeRate, FeeProblem, GrantedRelief, Province, bankruptcy, enforcement,
    fee_article, payment_order, preservation,
};
use crate::date::Date;
use crate::money::Money;
use crate::tables::{
    ARBITRATION_CHARGE, ENFORCEMENT_WITHOUT_AMOUNT_CHARGE, GENERAL_AVERAGE_CHARGE,
    JURISDICTION_OBJECTION_CHARGE, LIMITATION_FUND_CHARGE, MARITIME_CLAIM_REGISTRATION_CHARGE,
    MARITIME_INJUNCTION_CHARGE, PUBLIC_NOTICE_CHARGE, SHIP_LIEN_NOTICE_CHARGE,
};

/// An application and the one who makes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApplicationFacts {
    /// What is asked for.
    pub application: Application,
    /// How it ends.
    #[serde(default)]
    pub ending: ApplicationEnding,
    /// The province of the court; Zhejiang if none is named.
    #[serde(default)]
    pub province: Province,
    /// If the amount is in foreign money: the rate of the day the court accepted the application.
    #[serde(default)]
    pub rate: Option<ExchangeRate>,
    /// Relief already granted (FEE 44).
    #[serde(default)]
    pub relief: Option<GrantedRelief>,
}

/// What can be applied for (FEE 10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Application {
    /// Enforcement of a judgment, a 调解书, an award or a notarised debt (FEE 14(1)).
    Enforcement {
        /// The amount to enforce; without one the court sets the fee.
        amount: Option<Money>,
    },
    /// Recognition and enforcement of a foreign judgment or award (FEE 14(1)).
    ForeignJudgment {
        /// The amount to enforce; without one the court sets the fee.
        amount: Option<Money>,
    },
    /// A holder of rights who did not register in a representative suit (FEE 14(1)(3)): this
    /// instead of an acceptance fee.
    UnregisteredClaimant {
        /// The amount claimed.
        amount: Option<Money>,
    },
    /// Preservation (FEE 14(2)).
    Preservation {
        /// The property really preserved; none for acts or evidence without a value.
        property: Option<Money>,
    },
    /// Payment order (FEE 14(3)).
    PaymentOrder {
        /// The amount claimed.
        amount: Money,
    },
    /// Public notice to assert claims, 公示催告 (FEE 14(4)).
    PublicNotice,
    /// Setting aside an award (FEE 14(5)).
    SetAsideAward,
    /// Whether an arbitration agreement is valid (FEE 14(5)).
    ArbitrationAgreement,
    /// Bankruptcy (FEE 14(6)).
    Bankruptcy {
        /// The whole estate.
        estate: Money,
    },
    /// A fund to limit maritime liability (FEE 14(7)).
    LimitationFund,
    /// Maritime injunction (FEE 14(7)).
    MaritimeInjunction,
    /// Notice to holders of ship liens (FEE 14(7)).
    ShipLienNotice,
    /// Registration of a maritime claim (FEE 14(7)).
    MaritimeClaimRegistration,
    /// Adjustment of general average (FEE 14(7)).
    GeneralAverage,
    /// An objection to jurisdiction (FEE 13(1)(6)).
    JurisdictionObjection {
        /// The court agrees with it: no fee.
        upheld: bool,
    },
    /// Special procedure, such as judicial confirmation: no fee (FEE 8(1)).
    SpecialProcedure,
}

/// How an application ends, as far as the bearer of its fee cares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationEnding {
    /// As asked for, or still open.
    #[default]
    Granted,
    /// The debtor objects to a payment order (FEE 36).
    DebtorObjects,
    /// The parties settle during enforcement (FEE 38).
    SettledInEnforcement,
    /// Suspended: nothing back, nothing more when it goes on (FEE 26).
    Stayed,
}

impl Application {
    /// The amount that the fee is counted on, if there is one.
    #[must_use]
    pub const fn amount(self) -> Option<Money> {
        match self {
            Self::Enforcement { amount }
            | Self::ForeignJudgment { amount }
            | Self::UnregisteredClaimant { amount }
            | Self::Preservation { property: amount } => amount,
            Self::PaymentOrder { amount } | Self::Bankruptcy { estate: amount } => Some(amount),
            _ => None,
        }
    }
}

/// The amount in yuan, converted and checked, and the fee on it (FEE 8(1), 13(1)(6), 14).
pub(super) fn charge(
    facts: &ApplicationFacts,
    on: Date,
) -> Result<(Option<Money>, Charge), FeeProblem> {
    let application = facts.application;
    // Nothing preserved by value costs 30; elsewhere an amount of nothing is a missing answer.
    let zero = matches!(application, Application::Preservation { .. });
    let amount = match application.amount() {
        None => None,
        Some(given) => {
            check(given, 0, zero)?;
            let yuan = facts.rate.map_or(Ok(given), |rate| rate.convert(given))?;
            Some(check(yuan, 0, true)?)
        }
    };
    let value = amount.unwrap_or(Money::ZERO);
    let fixed = |rule| per_case(rule, facts.province, on).into_charge();
    let charge = match application {
        Application::Enforcement { amount: Some(_) }
        | Application::ForeignJudgment { amount: Some(_) }
        | Application::UnregisteredClaimant { amount: Some(_) } => {
            Charge::Fixed(enforcement(value))
        }
        Application::Enforcement { amount: None }
        | Application::ForeignJudgment { amount: None }
        | Application::UnregisteredClaimant { amount: None } => {
            fixed(&ENFORCEMENT_WITHOUT_AMOUNT_CHARGE)
        }
        Application::Preservation { .. } => Charge::Fixed(preservation(value)),
        Application::PaymentOrder { .. } => Charge::Fixed(payment_order(value)),
        Application::PublicNotice => fixed(&PUBLIC_NOTICE_CHARGE),
        Application::SetAsideAward | Application::ArbitrationAgreement => {
            fixed(&ARBITRATION_CHARGE)
        }
        Application::Bankruptcy { .. } => Charge::Fixed(bankruptcy(value)),
        Application::LimitationFund => fixed(&LIMITATION_FUND_CHARGE),
        Application::MaritimeInjunction => fixed(&MARITIME_INJUNCTION_CHARGE),
        Application::ShipLienNotice => fixed(&SHIP_LIEN_NOTICE_CHARGE),
        Application::MaritimeClaimRegistration => fixed(&MARITIME_CLAIM_REGISTRATION_CHARGE),
        Application::GeneralAverage => fixed(&GENERAL_AVERAGE_CHARGE),
        Application::JurisdictionObjection { upheld: false } => {
            fixed(&JURISDICTION_OBJECTION_CHARGE)
        }
        Application::JurisdictionObjection { upheld: true } => Charge::free(fee_article("13-1-6")),
        Application::SpecialProcedure => Charge::free(fee_article("8-0-1")),
    };
    Ok((amount, charge))
}
