//! The ways, how open they are, what they cost and take, in English.

use crate::i18n::{Prose, marked};
use law::path::{Bearer, GivesUp, Openness, PathKind, Recommendation};

pub(super) const fn path(kind: PathKind) -> &'static str {
    match kind {
        PathKind::Negotiation => "Settle it yourselves (negotiation)",
        PathKind::PeoplesMediation => "Let somebody help you talk (people's mediation)",
        PathKind::MediationAfterFiling => "File first, then mediate (entrusted mediation)",
        PathKind::MediationStatement => {
            "File first, mediate, and get the court's mediation statement"
        }
        PathKind::JudicialConfirmation => {
            "Agree, then have the court confirm (judicial confirmation)"
        }
        PathKind::PaymentOrder => "A direct order to pay (payment order)",
        PathKind::SmallClaims => "Quick small case (small-claims procedure)",
        PathKind::Summary => "Simple trial (summary procedure)",
        PathKind::Ordinary => "Full trial (ordinary procedure)",
        PathKind::LabourArbitration => "Labour arbitration first",
        PathKind::Arbitration => "The arbitration you agreed on",
        PathKind::Reconsideration => "Have a higher authority look again (reconsideration)",
        PathKind::AdministrativeSuit => "Sue the authority (administrative suit)",
        PathKind::RealisationOfSecurity => {
            "Have the mortgaged or pledged thing sold (realisation of security)"
        }
        PathKind::Preservation => {
            "Freeze the other side's property first (preservation before suit)"
        }
        PathKind::Enforcement => "Have it enforced",
        PathKind::Retrial => "Ask for a new trial (retrial)",
    }
}

pub(super) const fn path_plain(kind: PathKind) -> Prose {
    marked(match kind {
        PathKind::Negotiation => "You agree between yourselves and the other side does as agreed.",
        PathKind::PeoplesMediation => {
            "A [[people's mediation]] committee helps you talk, free of charge. Keeping the agreement is left to you both."
        }
        PathKind::MediationAfterFiling => {
            "Your papers are with the court and a [[mediator]] helps you talk ([[mediation after filing]]). Agreed and performed, there is no [[court fee|court costs]]; if not, one tap takes you to trial."
        }
        PathKind::MediationStatement => {
            "Your papers are with the court; once you agree, the court writes a [[statement|mediation statement]] that can be enforced, for [[half the fee|halving of the fee]]."
        }
        PathKind::JudicialConfirmation => {
            "After an agreement before a mediation committee you both ask the court to [[confirm|judicial confirmation]] it. If the other side then does not keep it, you can have it [[enforced|enforcement]]."
        }
        PathKind::PaymentOrder => {
            "The court orders the other side to pay on the papers alone, without a hearing ([[payment order]]). A valid written [[objection|objection to a payment order]] ends it."
        }
        PathKind::SmallClaims => {
            "For small, clear cases ([[small claims procedure]]): quick, and final after [[one instance|one instance only]]."
        }
        PathKind::Summary => {
            "For clear cases with little dispute, heard by one judge ([[summary procedure]])."
        }
        PathKind::Ordinary => {
            "For disputed cases or when the other side cannot be found: the fullest and the slowest way ([[ordinary procedure]])."
        }
        PathKind::LabourArbitration => {
            "A dispute with your employer goes to [[arbitration|labour arbitration]] first, free of charge. If you do not accept the [[award|arbitral award]], you can usually sue."
        }
        PathKind::Arbitration => {
            "You agreed that an [[arbitration]] institution decides. Its [[award|arbitral award]] is final at once."
        }
        PathKind::Reconsideration => {
            "A higher authority looks at the decision again, free of charge ([[administrative reconsideration]]). Afterwards you can usually still sue."
        }
        PathKind::AdministrativeSuit => {
            "A court looks at whether the authority's decision is lawful ([[administrative suit]])."
        }
        PathKind::RealisationOfSecurity => {
            "With a [[mortgage]], [[pledge]] or lien ([[right in the security]]), the court has the thing sold without a suit."
        }
        PathKind::Preservation => {
            "For when property may disappear ([[preservation before suit]]). The court rules within 48 hours; then you must sue within 30 days."
        }
        PathKind::Enforcement => {
            "A judgment or the like is [[in effect|taking effect]] and the other side does not comply: the court makes it ([[enforcement]])."
        }
        PathKind::Retrial => {
            "A judgment is in effect, but the law names a reason to try the case again ([[retrial]])."
        }
    })
}

pub(super) const fn path_how(kind: PathKind) -> Prose {
    marked(match kind {
        PathKind::Negotiation => {
            "No court is needed. Write down who does or pays what, by when, to which account, and what happens otherwise."
        }
        PathKind::PeoplesMediation => {
            "Go to the township's [[social governance centre]] or a people's mediation committee and say what it is about; no paper is needed."
        }
        PathKind::JudicialConfirmation => {
            "Mediate at the township's social governance centre or a people's mediation committee, free of charge; within 30 days of the agreement both apply to the court."
        }
        PathKind::PaymentOrder => {
            "Apply to the basic court where the other side lives. It cannot be filed from here yet; 12368 tells you how."
        }
        PathKind::LabourArbitration => {
            "Apply to the labour arbitration commission where you work or where the employer is; you may also apply in words."
        }
        PathKind::Arbitration => {
            "Send the arbitration agreement and an application to the institution you agreed on; ask there what it costs."
        }
        PathKind::Reconsideration => {
            "Within 60 days of knowing of the decision, apply to the government of the same level or to the higher department."
        }
        PathKind::AdministrativeSuit => {
            "File a complaint at the basic court where the authority is, usually within 6 months of knowing."
        }
        PathKind::RealisationOfSecurity => {
            "Apply to the basic court where the thing is or where the security is registered; if the other side has a real objection, you still have to sue."
        }
        PathKind::Preservation => {
            "Apply to the court where the property or the other side is, or that may hear the case; say what property there is. A [[security]] is usually needed."
        }
        PathKind::Enforcement => {
            "Apply to the court of first instance, or one of its level where the property is, within two years."
        }
        PathKind::Retrial => {
            "Apply to the next higher court as a rule, within 6 months of the judgment taking effect."
        }
        PathKind::MediationAfterFiling
        | PathKind::MediationStatement
        | PathKind::SmallClaims
        | PathKind::Summary
        | PathKind::Ordinary => "",
    })
}

pub(super) const fn openness(openness: Openness) -> &'static str {
    match openness {
        Openness::Open => "Open",
        Openness::OnlyByAgreement => "If both sides agree",
        Openness::ToBeChecked => "The court will check",
        Openness::Later => "Not open yet",
        Openness::Closed => "Not open now",
    }
}

pub(super) const fn bearer(bearer: Bearer) -> &'static str {
    match bearer {
        Bearer::Nobody => "nothing to pay",
        Bearer::ByAgreement => "as you both agree, or else as the court decides",
        Bearer::DebtorUnlessObjection => "the other side; you, if they object with success",
        Bearer::Debtor => "the other side, and not in advance",
        Bearer::Loser => "the side that loses",
        Bearer::Applicant => "the side that applies",
        Bearer::AsTheTribunalDecides => "as the tribunal decides",
        Bearer::DebtorIfGranted => "the other side if granted; you if refused",
    }
}

pub(super) const fn gives_up(what: GivesUp) -> Prose {
    marked(match what {
        GivesUp::Appeal => "No [[appeal]]: the decision is final at once.",
        GivesUp::EnforceablePaper => {
            "No [[paper that can be enforced|enforceable paper]]: if they break their word you need another way."
        }
        GivesUp::PreservationBeforeSuit => "No [[preservation before suit]].",
        GivesUp::EndsOnObjection => "A valid written objection ends it and it becomes a suit.",
        GivesUp::PaymentOrder => "No [[payment order]] any more.",
        GivesUp::CourtOnTheMerits => "No court decides who is right.",
        GivesUp::SuitMeanwhile => "No suit while it runs.",
    })
}

pub(super) const fn recommendation(why: Recommendation) -> Prose {
    marked(match why {
        Recommendation::FreeIfSettledAndTrialStaysOpen => {
            "Your case is on file; agreeing costs nothing, and trial stays one tap away."
        }
        Recommendation::QuickestJudgment => {
            "The other side disputes it; this is the quickest way to a judgment."
        }
        Recommendation::OnlyWayWithoutTheDefendant => {
            "Only this procedure can serve the papers by public notice ([[service by public notice]])."
        }
        Recommendation::CourtMediatesDivorce => {
            "The court mediates every divorce; its [[mediation statement]] ends the marriage, for half the fee."
        }
        Recommendation::MakesTheAgreementEnforceable => {
            "You have agreed already; confirming it is free, and then it can be enforced."
        }
        Recommendation::LabourArbitrationFirst => {
            "A dispute with an employer goes to arbitration first, and that is free."
        }
        Recommendation::OrderOnAgreedWages => {
            "The wages are agreed before a mediation organisation, so the court must order payment."
        }
        Recommendation::ArbitrationWasAgreed => {
            "You agreed on arbitration; the court will not take the case."
        }
        Recommendation::ReconsiderationFirst => {
            "The law wants reconsideration first, and it is free."
        }
        Recommendation::ReconsiderationIsFree => {
            "Reconsideration is free, and you can still sue afterwards."
        }
        Recommendation::SuitAgainstTheAct => {
            "This is how a court looks at an authority's decision."
        }
        Recommendation::EnforceWhatWasDecided => {
            "There is a decision in effect: have it enforced, with nothing to pay in advance."
        }
        Recommendation::OnlyARetrialIsLeft => {
            "The decision is in effect; a retrial is the one way left."
        }
    })
}
