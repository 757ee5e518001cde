//! The third screen in English.

use crate::i18n::marked;
use crate::i18n::sign::{
    CodeText, ConsentsText, FailuresText, FindingsText, ProgressText, SignText,
};

pub(super) static SIGN: SignText = SignText {
    title: "Check and sign",
    lead: marked(
        "This is the [[complaint]] that goes to the court. Look it over, give each consent, enter one code, and it is filed.",
    ),
    nothing_told: "There is nothing to sign yet.",
    tell_first: "Tell what happened first",
    findings: FindingsText {
        title: "What the check found",
        none: "Nothing is missing or contradictory.",
        must_fix: "Must be changed",
        should_fix: "Better changed",
        note: "Good to know",
        go: "Change it",
    },
    skip: "Seen it; go to the signature",
    document: "The complaint",
    consents: ConsentsText {
        title: "Your consents",
        hint: "Each is asked on its own; none is ticked for you.",
        online: "I agree to file online",
        online_note: marked(
            "For [[filing|registration of the case]] only; mediation, [[evidence]], [[hearing]] and [[service]] are asked separately. You may go on at the counter instead.",
        ),
        truthful: "I confirm that the content is true",
        truthful_note: marked(
            "For invented facts ([[false litigation]]) the court dismisses the claim and may fine or detain; crimes are prosecuted.",
        ),
        service: "I agree to electronic service (optional)",
        service_note: marked(
            "The court sends papers to your mobile number; they count as served on arrival ([[electronic service]]). Otherwise they come by post.",
        ),
        article: "The rule",
        online_missing: "Tick the consent to filing online to file here, or file at the court's counter.",
        truthful_missing: "Please confirm that the content is true before filing.",
    },
    code: CodeText {
        title: "Confirm by phone to sign",
        mobile: "Mobile number",
        mobile_hint: "Filled in from the claimant's telephone; change it if it is wrong.",
        mobile_wrong: "Please give an 11-digit mobile number, such as 13800000000.",
        send: "Send a code",
        send_again: "Send another",
        send_wait: |seconds| format!("Another in {seconds} s"),
        sent: |minutes| match minutes {
            1 => "A code was sent; it is good for one minute.".to_owned(),
            _ => format!("A code was sent; it is good for {minutes} minutes."),
        },
        code: "Code",
        code_hint: "The six digits from the message; pasting is fine.",
        code_missing: "Please enter the six digits from the message.",
        simulated_phone: "Open the simulated phone to see the code",
        simulated_note: "Simulated: no real message is sent; the code is on the simulated phone.",
        verified: |masked| format!("{masked} was confirmed just now; you can sign at once."),
        other_number: "Use another number",
    },
    sign: "Sign and file",
    sign_note: "The court answers within 7 days; nothing to pay now.",
    progress: ProgressText {
        title: "Filing",
        steps: [
            "Confirm the phone",
            "Store the complaint",
            "Upload the evidence",
            "Sign and file with the court",
        ],
        states: ["waiting", "under way", "done"],
        files: "Evidence files",
        files_done: |done, all| format!("{done} of {all} files uploaded"),
        file_states: ["waiting", "uploading", "uploaded", "not on this device"],
        waiting: "The network is down. Everything is kept; filing goes on by itself when it is back, and never twice.",
        stop: "Stop for now",
        stopped: "Stopped; nothing was filed. Everything is kept, sign whenever you like.",
        looking: "The last attempt was interrupted; checking whether it was filed …",
        unknown: "The last attempt was interrupted and its outcome could not be asked. Press “Sign and file” again; it is never filed twice.",
        not_filed: "The last attempt was not filed. Everything is kept; please press “Sign and file” again.",
        done: "Filed; opening the page of the matter …",
    },
    failures: FailuresText {
        code_wrong: "That code is wrong; please look at the six digits again.",
        code_expired: "That code is too old or was used; please have another one sent.",
        code_needed: "Signing needs a code from the last 10 minutes; please have one sent.",
        signed_out: "Your session ended and nothing was filed. Have another code sent and go on; what was uploaded stays.",
        changed: "This was changed elsewhere just now and has been joined. Look it over once more, then sign again.",
        conflicts: "The same answers were changed elsewhere; choose above which to keep, then sign.",
        file_too_large: |name| {
            format!(
                "“{name}” is too large and was not taken. Replace it with a smaller file in the first step."
            )
        },
        file_wrong_type: |name| {
            format!(
                "“{name}” is neither a picture nor a PDF and was not taken. Replace it in the first step."
            )
        },
        file_missing: |name| {
            format!(
                "“{name}” is neither on this device nor uploaded. Add it again in the first step."
            )
        },
        refused: "The court's service found answers that need changing; change them and sign again.",
        field_refused: |field| format!("{field} did not pass the check; please look at it."),
        not_now: "This cannot be filed now; see “My matters” for how it stands.",
    },
};
