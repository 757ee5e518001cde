//! Going to pay: one tap to the page of the payment agency, which leads back here by itself. The
//! result comes with the records, whatever that page said.

use contract::problem::ProblemCode;
use leptos::prelude::*;
use leptos::task::spawn_local;
use matter::state::PaymentStatus;

use super::Page;
use crate::api::{self, ApiError};
use crate::app::session;
use crate::browser::{clock, page as browser_page};
use crate::i18n::{self, format};
use crate::ui::{Button, ButtonKind, live_option};

/// Pause before asking again for a payment that is still being opened, milliseconds.
const PAUSE: i32 = 700;
/// How often that is done.
const TRIES: u32 = 8;
/// Leaving takes a moment; coming back by the back button finds the page as it was left.
const LEAVING: i32 = 4_000;

/// Whether the page of the payment agency is being opened, and what went wrong.
#[derive(Clone, Copy)]
pub struct Paying {
    busy: RwSignal<bool>,
    problem: RwSignal<Option<ApiError>>,
}

impl Paying {
    pub(super) fn new() -> Self {
        Self {
            busy: RwSignal::new(false),
            problem: RwSignal::new(None),
        }
    }

    /// Whether it is being opened; tracked.
    pub(super) fn is_busy(self) -> bool {
        self.busy.get()
    }

    /// What went wrong, as a sentence; tracked.
    pub(super) fn problem(self) -> Option<String> {
        self.problem.get().map(|error| match error {
            ApiError::Offline => i18n::matter().payment.offline.to_owned(),
            error => error.sentence(),
        })
    }
}

/// What stands on the button.
pub(super) fn label(page: Page, paying: Paying) -> String {
    let t = &i18n::matter().payment;
    let failed = page.state(|matter| {
        matter
            .payments
            .last()
            .is_some_and(|last| last.status == PaymentStatus::Failed)
    });
    if paying.is_busy() {
        t.opening.to_owned()
    } else if failed == Some(true) {
        (t.again)(&fee_due(page))
    } else {
        (t.pay)(&fee_due(page))
    }
}

/// Opens the page of the payment agency. Nothing happens while it is being opened.
pub(super) fn pay(page: Page, paying: Paying) {
    if paying.busy.get_untracked() {
        return;
    }
    paying.busy.set(true);
    paying.problem.set(None);
    spawn_local(async move {
        let begun = untrack(|| page.state(|matter| matter.payments.len())).unwrap_or_default();
        match open(&page.id(), begun).await {
            Ok(address) => {
                browser_page::go(&address);
                clock::sleep(LEAVING).await;
            }
            Err(ApiError::SignedOut) => {
                session::set(None);
                page.sign_in_and(Callback::new(move |()| pay(page, paying)));
            }
            Err(error) => {
                if let ApiError::Declined(ProblemCode::NotNow) = error {
                    page.lookup.again();
                }
                _ = paying.problem.try_set(Some(error));
            }
        }
        _ = paying.busy.try_set(false);
    });
}

async fn open(id: &str, begun: usize) -> Result<String, ApiError> {
    let mut tries = 0;
    loop {
        match api::matters::pay(id, begun).await {
            Ok(link) => return Ok(link.pay_at),
            Err(ApiError::Declined(ProblemCode::StillRunning)) if tries < TRIES => tries += 1,
            Err(error) => return Err(error),
        }
        clock::sleep(PAUSE).await;
    }
}

/// The fee that is due, as it stands on the button.
fn fee_due(page: Page) -> String {
    let amount = page.state(|matter| matter.current_fee().map(|fee| fee.notice.amount));
    amount.flatten().map(format::money).unwrap_or_default()
}

/// Leads back to a payment that was begun and has no result yet.
pub(super) fn resume(page: Page, paying: Paying) -> AnyView {
    let begun = page.is(|matter| {
        matter
            .open_payment()
            .is_some_and(|payment| payment.status == PaymentStatus::Started)
    });
    let label = Signal::derive(move || {
        let t = &i18n::matter().payment;
        if paying.is_busy() {
            t.opening
        } else {
            t.resume
        }
        .to_owned()
    });
    live_option(move || {
        begun.get().then(|| {
            view! {
                <div class="button-row">
                    <Button
                        label
                        kind=ButtonKind::Quiet
                        busy=Signal::derive(move || paying.is_busy())
                        pressed=Callback::new(move |()| pay(page, paying))
                    />
                </div>
            }
            .into_any()
        })
    })
}
