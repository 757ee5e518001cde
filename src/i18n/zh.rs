//! Chinese, the first language. Each file is referenced only by its screen, so that the texts
//! travel in the screen's own module.

pub mod choose;
pub mod document;
pub mod explore;
pub mod law;
pub mod matter;
pub mod problems;
pub mod sign;
pub mod tell;
pub mod ui;
