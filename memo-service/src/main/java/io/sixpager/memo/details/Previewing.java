package io.sixpager.memo.details;

import io.sixpager.document.Layout;
import io.sixpager.document.Lint;
import io.sixpager.document.Page;
import io.sixpager.document.SmallText;
import io.sixpager.memo.details.PreviewController.Excess;
import io.sixpager.memo.details.PreviewController.Preview;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.sandbox.Library;
import io.sixpager.sandbox.Task;
import io.sixpager.shared.Sha256;
import java.time.Duration;

/** Sets and measures a text that is being written. */
record Previewing(String markdown) implements Task<Preview> {

    @Override
    public Preview run(Library figures) {
        var text = MemoTexts.canonical(markdown);
        var measured = Layout.measure(text, figures);
        var over = measured.overflow();
        return new Preview(
                Page.html(text, figures),
                measured.words(),
                measured.pages(),
                measured.appendixPages(),
                Math.max(0, Layout.PAGE_LIMIT - measured.pages()),
                measured.linesLeft(),
                over == null ? null : new Excess(over.paragraph(), over.block(), over.lines()),
                measured.breaks(),
                Lint.of(text, figures),
                measured.unprintable(),
                measured.layoutVersion());
    }

    @Override
    public boolean isSmall() {
        return SmallText.is(markdown);
    }

    @Override
    public Class<Preview> result() {
        return Preview.class;
    }

    @Override
    public String subject() {
        return Sha256.of(markdown);
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
