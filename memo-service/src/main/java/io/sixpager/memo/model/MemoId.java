package io.sixpager.memo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a memo for ever; people see its number instead. */
public record MemoId(@JsonValue UUID value) {

    @JsonCreator
    public MemoId {}

    public static MemoId of(String text) {
        return new MemoId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
