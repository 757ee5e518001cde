//! Chinese, the first language. Each file is referenced only by its screen, so that the texts
//! travel in the screen's own module.

pub mod accessibility;
pub mod choose;
pub mod display;
pub mod document;
pub mod explore;
pub mod frame;
pub mod gallery;
pub mod law;
pub mod matter;
pub mod problems;
pub mod safety;
pub mod sign;
pub mod tell;
pub mod ui;
pub mod words;
