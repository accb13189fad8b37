package io.sixpager.memo;

import io.sixpager.document.Figures;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.model.RevisionFacts;
import io.sixpager.memo.model.RevisionText;
import io.sixpager.memo.text.ContentStore;
import io.sixpager.memo.text.RevisionIntake;
import io.sixpager.memo.text.RevisionIntake.Written;
import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** Measures the texts of one memo by the service's own intake; every other memo's texts differ in one number only. */
public final class LoadedTexts {
    private LoadedTexts() {}

    public static List<RevisionFacts> measure(BeanFactory service, List<String> texts) {
        var intake = service.getBean(RevisionIntake.class);
        var contents = service.getBean(ContentStore.class);
        var facts = new ArrayList<RevisionFacts>();
        Revision base = null;
        for (var text : texts) {
            var taken = intake.take(new Written(text, "author", Figures.NONE), base, false);
            if (!taken.markdown().equals(text)) {
                throw new IllegalStateException("The text of revision " + (facts.size() + 1) + " is not canonical");
            }
            contents.add(taken.contentHash(), text);
            facts.add(taken.facts());
            base = revision(facts.size(), taken);
        }
        return facts;
    }

    private static Revision revision(int number, RevisionText text) {
        var by = Attribution.of("bench", Instant.EPOCH);
        return new Revision(
                number,
                number - 1,
                text.contentHash(),
                by,
                "",
                text.facts(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }
}
