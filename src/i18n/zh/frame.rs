//! What holds the screens together, in Chinese.

use crate::i18n::frame::FrameText;

/// See [`crate::i18n::frame()`].
pub static FRAME: FrameText = FrameText {
    app: "一件事",
    shell: "",
    title: "一件事 · 遇到纠纷，说一遍就好",
    steps: ["说一遍", "选一条路", "签字"],
    steps_label: "进度",
    loading: "正在打开……",
    room_missing: "这一页没有加载出来，可能是网络断了。您填写的内容还在。",
    language_missing: "英文没有加载出来，先显示中文。",
    retry: "再试一次",
    close: "关闭",
    not_found: "没有这个页面",
    not_found_help: "地址可能写错了，或者页面已经移走。您填写的内容还在。",
    home: "回到首页",
    offline: "现在没有网络。可以继续填写，内容保存在本机。",
};
