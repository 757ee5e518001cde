//! Mounts the app.

fn main() {
    one_thing::start();
}
