package io.sixpager.presence;

enum Doing {
    READING,
    WRITING
}
