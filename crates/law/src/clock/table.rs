//! The table of periods, one file for each part of the way. Every length stands here, beside its
//! article, and nowhere else.

pub(super) mod confirmation;
pub(super) mod elsewhere;
pub(super) mod enforcement;
pub(super) mod fees;
pub(super) mod filing;
pub(super) mod mediation;
pub(super) mod payment_order;
pub(super) mod preservation;
pub(super) mod retrial;
pub(super) mod service;
pub(super) mod trial;
