//! The gallery of components, in English.

use crate::i18n::gallery::{
    ChoiceSamples, FieldSample, FieldSamples, GalleryText, LawSamples, ListSamples, WordSamples,
};
use crate::i18n::marked;
use crate::ui::{FileText, PaginationText, PrintText};

pub(super) static GALLERY: GalleryText = GalleryText {
    title: "Gallery of components",
    lead: "Every component in every state, for those who build, check and photograph this. The persons are invented, and nothing here is sent anywhere.",
    contents: "Contents",
    component,
    state,
    fields: FIELDS,
    choices: ChoiceSamples {
        legend: "Has anything been paid back?",
        hint: "Only money that has arrived.",
        options: &[
            ("yes", "A part"),
            ("no", "Nothing"),
            ("unsure", "I cannot tell"),
        ],
        problem: "Please choose one; not being able to tell is an answer.",
        check: (
            "I also claim interest",
            "You may leave it and add it later.",
        ),
        consent: (
            "I agree to file online",
            "Papers come and go here, without a walk to the court. You can go back to paper at any time.",
        ),
        rule: ("The rule", "Rules of Online Litigation, art. 4"),
        missing: "Please tick it, or file at the court's counter.",
    },
    words: WORDS,
    lists: LISTS,
    law: LAW,
};

fn component(name: &str) -> &'static str {
    match name {
        "button" => "Button",
        "link" => "Link",
        "term" => "Term of law",
        "mark" => "Mark",
        "text-field" => "Line of text",
        "text-area" => "Several lines",
        "money-field" => "Sum",
        "date-field" => "Day",
        "rate-field" => "Rate of interest",
        "identity-field" => "Identity number",
        "phone-field" => "Number",
        "address-field" => "Address",
        "mobile-code" => "Mobile number and code",
        "select" => "One of many",
        "choices" => "One of a few",
        "check" => "Yes or no",
        "consent" => "Consent",
        "file-drop" => "Adding files",
        "file-list" => "List of files",
        "search" => "Search",
        "error-summary" => "Summary of problems",
        "notice" => "Notice",
        "toast" => "Small news",
        "dialog" => "Dialog",
        "sheet" => "Sheet",
        "tabs" => "Tabs",
        "table" => "Table",
        "pagination" => "Pages",
        "progress" => "Progress",
        "skeleton" => "Skeleton",
        "empty" => "Nothing there",
        "summary-list" => "Questions and answers",
        "path-card" => "Card of a way",
        "breakdown" => "How a sum came about",
        "money-text" => "Sum to read",
        "timeline" => "What happened",
        "time-limit" => "Time limit",
        "folded" => "More, folded",
        "qr" => "Code of an address",
        "print-sheet" => "Document to print",
        _ => "",
    }
}

fn state(name: &str) -> &'static str {
    match name {
        "plain" => "plain",
        "main" => "main",
        "quiet" => "quiet",
        "danger" => "takes away",
        "busy" => "busy",
        "long" => "long words",
        "icon" => "drawing only",
        "alone" => "on its own line",
        "sentence" => "in a sentence",
        "beside" => "new window",
        "all" => "all kinds",
        "empty" => "empty",
        "filled" => "filled in",
        "read" => "understood",
        "wrong" => "wrong",
        "optional" => "optional",
        "elsewhere" => "in another province",
        "waiting" => "waiting to send again",
        "sent" => "sent",
        "chosen" => "chosen",
        "grouped" => "in groups",
        "on" => "ticked",
        "info" => "information",
        "warning" => "warning",
        "error" => "failure",
        "success" => "success",
        "simulated" => "simulated",
        "button" => "with a button",
        "closed" => "closed",
        "open" => "open",
        "found" => "something found",
        "none" => "nothing found",
        "change" => "can be changed",
        "taken" => "can be taken",
        "refused" => "cannot be taken",
        "first" => "first page",
        "middle" => "page in the middle",
        "begun" => "begun",
        "done" => "done",
        "running" => "running",
        "late" => "over",
        "capitals" => "with capitals",
        "masked" => "numbers masked",
        "press" => "appears when pressed",
        _ => "",
    }
}

const FIELDS: FieldSamples = FieldSamples {
    name: FieldSample {
        label: "Name",
        hint: "As on the identity card.",
        filled: "张三",
        wrong: "张",
        problem: "A name has at least two characters; please write it in full.",
    },
    story: FieldSample {
        label: "What happened",
        hint: "As you would tell a person.",
        filled: "On 1 March 2025 Li Si borrowed 30,000 yuan from me and promised to pay it back by the end of the year. Nothing has come.",
        wrong: "He owes me",
        problem: "Please say a little more: who, when, how much.",
    },
    amount: FieldSample {
        label: "How much principal do you claim",
        hint: "30000 and 3万 are both understood.",
        filled: "3万",
        wrong: "a lot",
        problem: "This was not understood. Please write 30000 or 3万.",
    },
    day: FieldSample {
        label: "When was it lent",
        hint: "2025-3-1 and 2025年3月1日 are both understood.",
        filled: "2025-3-1",
        wrong: "some day last year",
        problem: "This day was not understood. Please write 2025-3-1.",
    },
    rate: FieldSample {
        label: "Rate of interest",
        hint: "年利率12% (12% a year) and 月息1分 (1% a month) are both understood.",
        filled: "月息1分",
        wrong: "a lot",
        problem: "This rate was not understood. Please write 年利率12% or 月息1分.",
    },
    identity: FieldSample {
        label: "Identity number",
        hint: "18 characters, shown in full only while you type.",
        filled: "330106190102030017",
        wrong: "12345",
        problem: "An identity number has 18 characters; this has 5.",
    },
    phone: FieldSample {
        label: "Their telephone",
        hint: "Mobile or landline.",
        filled: "13800000000",
        wrong: "138",
        problem: "A mobile number has 11 digits; this has 3.",
    },
    address: FieldSample {
        label: "Address",
        hint: "Where they live, down to the house number.",
        filled: "浙江省杭州市西湖区虚构路1号",
        wrong: "上海市浦东新区假想大道2号",
        problem: "Please name the county, so that the court can be found.",
    },
    organisation: FieldSample {
        label: "Kind of organisation",
        hint: "As on its licence.",
        filled: "company",
        wrong: "",
        problem: "Please choose a kind of organisation.",
    },
    organisations: &[
        ("company", "Limited company"),
        ("partnership", "Partnership"),
        ("farmers", "Farmers' cooperative"),
        ("association", "Association"),
    ],
    code: FieldSample {
        label: "Code",
        hint: "The 6 digits of the message; you may paste them.",
        filled: "123456",
        wrong: "12",
        problem: "Please enter the 6 digits of the message.",
    },
    send: "Send the code",
    wait: "Send again in 48 seconds",
    sent: "The code was sent and is valid for 10 minutes; take your time.",
    simulated: (
        "Simulated: no real message is sent here.",
        "Open the simulated phone",
    ),
    long: "For an organisation, please write the whole name as on its licence, with the place in brackets, for example Invented (Hangzhou) Information Technology Co., Ltd., Xihu Branch",
};

const WORDS: WordSamples = WordSamples {
    main: "Next",
    quiet: "Add another",
    danger: "Take this one out",
    busy: "Sending …",
    long: "Save the draft, go back to the start, and go on later under “My matters”",
    link: "Read or print the complaint",
    sentence: ["Not sure how? See ", ", or go to the court's counter."],
    term: marked(
        "Once you agree, the court can issue a [[mediation statement]], which binds like a judgment.",
    ),
    marks: ["Recommended", "Cheapest", "Quickest", "Draft", "Simulated"],
    notices: [
        "Interest is granted up to four times the one-year loan prime rate of the day of the contract.",
        "The limitation period ends in 12 days. If you file now, it stops running.",
        "The network is down and nothing was sent. What you typed is safe; try again when you are online.",
        "Checked; nothing was found.",
        "Demonstration: court and payment are simulated here and have no legal effect.",
    ],
    problems: [
        "Please write the name of the other side.",
        "This was not understood. Please write 30000 or 3万.",
    ],
    folded: [
        "Why this is asked",
        "The court is found by where the defendant lives, so the county is needed.",
    ],
    question: [
        "Withdraw the complaint?",
        "The matter then ends and half of the fee is paid back. You may file again later.",
        "Withdraw it",
        "Not yet",
    ],
    ask: "Withdraw",
    sheet: [
        "Go on with a phone",
        "Point the camera of your phone at the code to open this matter.",
    ],
    news: ["Copy the reference", "Copied: YJS-2026-7KQ4M"],
    loading: "Opening …",
    empty: [
        "No matters yet. A dispute? Tell it once.",
        "Tell what happened",
    ],
    qr: "Code of the address of this page",
};

const LISTS: ListSamples = ListSamples {
    files: FileText {
        choose: "Choose files, or drop them here",
        kinds: "Photos or PDF, up to 10 MB each",
        camera: "Take a photo",
    },
    file_names: ["IOU", "Bank transfer"],
    file_name: "Name",
    file_actions: ["Up", "Down", "Take out"],
    pdf: "PDF",
    search: ["Find a matter", "Find: something", "Find: nothing"],
    search_hint: "Name of the other side, reference or case number",
    found: ["2 found", "Nothing found. Try another word."],
    typed: "李四",
    rows: [
        ("Sum", "¥30,000.00"),
        ("Court", "杭州市西湖区人民法院"),
        ("Procedure", "Small claims"),
    ],
    change: "Change",
    tabs: ("Which matters", ["All 3", "Drafts 1", "Running 2"]),
    table: ("Matters", ["Dispute", "Number", "Last change"]),
    cells: [
        ["Dispute with 李四", "YJS-2026-7KQ4M", "24 November 2026"],
        ["Dispute with 王五", "YJS-2026-8ABCD", "20 November 2026"],
        [
            "Dispute with Invented (Hangzhou) Technology Co., Ltd.",
            "（2026）浙0106民初1号",
            "1 October 2026",
        ],
    ],
    pages: [
        pages("Pages: the first"),
        pages("Pages: in the middle"),
        pages("Pages: the next is on its way"),
    ],
    progress: (
        "Sending papers",
        ["1 of 3 papers sent", "All 3 papers sent"],
    ),
    entries: [
        [
            "24 November 2026 10:42",
            "You · filed",
            "The court answers within 7 days.",
        ],
        [
            "25 November 2026 09:00",
            "Court · registered",
            "Case number （2026）浙0106民初1号.",
        ],
        ["Next", "The mediator calls both sides", ""],
    ],
    simulated: "Simulated",
};

const fn pages(label: &'static str) -> PaginationText {
    PaginationText {
        label,
        before: "Previous page",
        next: "Next page",
        page: |page| format!("Page {page}"),
    }
}

const LAW: LawSamples = LawSamples {
    paths: [
        ["Small claims", "One judge, one decision, no appeal."],
        [
            "Payment order",
            "If nobody objects, the court orders payment.",
        ],
    ],
    marks: ["Recommended", "Open now", "Closed now"],
    facts: [
        ["Left for you", "3 steps", ""],
        ["Days by law", "within 60 days", "may be extended by 30"],
        ["To pay now", "¥0", "¥275.00 if mediation fails"],
        ["In the end", "¥0 to ¥550.00", "the loser bears it"],
    ],
    closed: [
        "Why it is closed",
        "The other side is abroad, so a payment order cannot be served.",
    ],
    take: "Take this way",
    breakdown: ("How this was computed", ["Step", "Sum (yuan)"]),
    lines: [
        ["Up to 10,000", "Fee Measures, art. 13", "50.00"],
        [
            "From 10,000 to 30,000, 2.5 %",
            "Fee Measures, art. 13",
            "500.00",
        ],
    ],
    total: [
        "Total",
        "¥550.00",
        "An estimate; the court's notice counts.",
    ],
    limit: [
        "The court answers",
        "by 1 December 2026",
        "5 days left",
        "2 days over",
    ],
    limit_note: "The court is over its time limit. You may ask by calling 12368.",
    print: PrintText {
        show: "Show numbers in full",
        hide: "Mask the numbers",
        masked: "number masked",
        print: "Print or save as PDF",
        note: "On paper everything is shown.",
    },
    document: [
        "民事起诉状",
        "（民间借贷纠纷）",
        "说明：请如实填写。",
        "当事人信息",
        "具状人：张三",
    ],
    document_rows: [
        ["原告", "张三", ""],
        ["身份证号码", "330106190102030017", "330***********0017"],
        ["联系电话", "13800000000", "138****0000"],
    ],
};
