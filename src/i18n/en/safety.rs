//! In danger at home, in English; sources as in the Chinese texts.

use crate::i18n::safety::SafetyText;

/// See [`crate::i18n::safety()`].
pub(super) static SAFETY: SafetyText = SafetyText {
    title: "Somebody at home hurts or threatens me",
    tab: "OneThing",
    exit: "Leave at once",
    exit_keys: "With a keyboard: press Esc three times.",
    lead: "You need not type anything to read this, and nobody is told. Beating, locking in, constant abuse, threats and stalking are domestic violence (家庭暴力), and the law acts on them.",
    now: "You are in danger now",
    now_steps: [
        "Call the police on 110 if you can. If you cannot talk freely, the address is enough.",
        "Get away first: to neighbours, relatives, or a bright place with people. Take the children, your phone, your identity card; the rest can be fetched later.",
        "If you are hurt, call 120 or go to a hospital. Tell the doctor who did it and have it written into the record.",
        "When the police come, ask them to take it down and to give you a receipt. You may also ask for a written warning (告诫书) to the other person.",
    ],
    call: "Numbers to call",
    numbers: [
        (
            "110",
            "Police",
            "you are being beaten, threatened or locked in",
        ),
        ("120", "Ambulance", "you are hurt"),
        (
            "12338",
            "Women's line",
            "the women's federation: advice, a place to go",
        ),
        (
            "12348",
            "Legal aid line",
            "questions of law, a lawyer free of charge",
        ),
        (
            "12368",
            "The courts' line",
            "how to apply for the personal safety order",
        ),
        (
            "12345",
            "Government service line",
            "civil affairs, shelters, your neighbourhood",
        ),
    ],
    keep: "What to keep as evidence",
    keep_lead: "Whatever you have counts; you may apply without all of it. Keep it where the other person will not find it, for example with a relative.",
    keep_items: [
        "the police's receipt, record or written warning",
        "medical records and the result of an injury examination",
        "photos of injuries and of broken things, with the date",
        "messages and recordings with threats or insults, or in which the other person admits it",
        "written promises or apologies",
        "what neighbours, relatives or children saw and heard",
        "records of asking the women's federation, the neighbourhood committee or your employer for help",
    ],
    order: "Ask the court to forbid it (personal safety order, 人身安全保护令)",
    order_lead: "The court rules in writing that the other person must not hurt you, nor harass, follow or contact you and your relatives, and may have to move out.",
    order_facts: [
        (
            "Who may apply",
            "You. If you cannot because you are threatened, locked in, old, ill, disabled or a minor: near relatives, the police, the women's federation, the neighbourhood or village committee, civil affairs, the disabled persons' federation or a relief station may apply for you.",
        ),
        (
            "Without a divorce?",
            "Yes, no lawsuit is needed. It covers family members, and likewise others who live together.",
        ),
        (
            "Which court",
            "The basic court where you live, where the other person lives, or where it happened.",
        ),
        (
            "How",
            "In writing. If you cannot write it, tell it at the court, which takes it down.",
        ),
        ("What it costs", "Nothing, and no security either."),
        (
            "How soon",
            "Within 72 hours after the court has taken the application; if it is urgent, within 24.",
        ),
        (
            "For how long",
            "Up to 6 months; before they end you may ask for more. If it is refused you may ask for reconsideration once, within 5 days.",
        ),
        (
            "If it is broken",
            "Call 110 at once. The court enforces the order; police and committees help. The court may reprimand, fine up to 1,000 yuan or detain for up to 15 days; if it is a crime, it is prosecuted.",
        ),
    ],
    sources: "By the Anti-Domestic Violence Law, articles 23 to 32, 34 and 37; the Supreme People's Court's provisions on personal safety orders (2022), articles 1 to 6; no fee: its reply of 2016 on the procedure.",
    traces: "What is left behind by reading this",
    traces_items: [
        "“Leave at once” takes this page away immediately and shows a page about the weather; the back button does not lead to it again; earlier visits stay in the history.",
        "The title in the tab does not say what this page is.",
        "The address stays in the browser's history. We cannot delete it: please do so yourself, or use a private window.",
        "Should somebody have put spying software on your device, nothing here can hide it. Use another person's phone, or just call.",
    ],
};
