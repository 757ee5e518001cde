//! What every screen says, in Chinese.

use law::interest::RatePeriod;

use crate::i18n::law::percent;
use crate::i18n::ui::UiText;

/// See [`crate::i18n::ui()`].
pub static UI: UiText = UiText {
    optional: "（选填）",
    problem_prefix: "错误：",
    problems_title: |count| format!("有 {count} 处需要修改"),
    api_offline: "网络断了，没有发出去。您填写的内容还在，联网后请再试一次。",
    api_signed_out: "登录已过期，请重新登录。您填写的内容还在。",
    api_stale: "这份材料刚在别处改过，请先核对。",
    api_refused: "有些内容需要修改。",
    api_declined: "现在不能这样做。请刷新页面看看最新情况。",
    api_too_many: |seconds| format!("操作太频繁，请 {seconds} 秒后再试。"),
    api_broken: |trace| format!("服务出了问题，不是您的错。请稍后再试；如需帮助请报编号 {trace}。"),
    saved_device: |time| format!("已保存在本机 {time}"),
    saved_server: |time| format!("已保存到法院服务 {time}"),
    saving: "正在保存……",
    save_blocked: "这个浏览器不让保存内容，请不要关闭页面，填完后直接提交。",
    save_full: "未能保存：本机空间不足。请不要关闭页面，可以先清理空间。",
    conflict_title: "另一处也改了这些内容，请选择保留哪一个",
    conflict_mine: "这里填的",
    conflict_theirs: "另一处填的",
    empty: "（空）",
    yes: "是",
    no: "否",
    tell_me_more: "想了解更多",
    write_instead: |value| format!("改成 {value}"),
    rate: |read| {
        let (period, year) = (percent(read.per_period_ppm), percent(read.annual.ppm()));
        match read.period {
            RatePeriod::Year => format!("年利率 {year}%"),
            RatePeriod::Month => format!("月利率 {period}%，一年 {year}%"),
            RatePeriod::Day => format!("日利率 {period}%，一年 {year}%"),
        }
    },
    pick: "请选择",
    calendar: |field| format!("{field}：从日历里选"),
    address_lists: "按市、区县选",
    address_city: "市",
    address_county: "区、县（市）",
    address_lists_hint: "选好后写在上面那一行的开头，街道和门牌接着写。浙江以外的地址，请直接写在上面。",
};
