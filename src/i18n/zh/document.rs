//! Texts around the complaint in Chinese.

use crate::i18n::document::DocumentText;

/// See [`crate::i18n::document()`].
pub static DOCUMENT: DocumentText = DocumentText {
    title: "起诉状",
    print: "打印 / 存为 PDF",
    show: "显示证件号和电话",
    hide: "隐藏证件号和电话",
    masked: "已隐藏",
    language_note: "",
    print_note: "打印出来的是完整内容。",
    filed_at: "提交时间",
    reference: "编号",
    hash: "内容指纹（SHA-256）",
    closing_line: |name, content| format!("{name}：{content}"),
    back: "回到案件",
    not_filed: "这件事还没有提交，没有可以看的起诉状。",
    sign_in: "登录后查看",
};
