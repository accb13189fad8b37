package io.sixpager.projection;

/** Another version of the code has drawn the views; this one draws no more of them. */
final class SupersededGroup extends IllegalStateException {

    SupersededGroup(String group) {
        super("The views “" + group + "” are drawn by another version of the software");
    }
}
