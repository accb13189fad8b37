package io.sixpager.memo.text;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.Layout;
import io.sixpager.document.Measurement;
import io.sixpager.sandbox.Library;
import io.sixpager.sandbox.Task;
import java.time.Duration;

/** Measures a text. */
record Measuring(CanonicalText text) implements Task<Measurement> {

    @Override
    public Measurement run(Library figures) {
        return Layout.measure(text, figures);
    }

    @Override
    public Class<Measurement> result() {
        return Measurement.class;
    }

    @Override
    public String subject() {
        return text.hash();
    }

    @Override
    public String refusal() {
        return "This text cannot be set on pages";
    }

    @Override
    public Duration limit() {
        return Duration.ofSeconds(10);
    }
}
