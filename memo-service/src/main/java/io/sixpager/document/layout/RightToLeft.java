package io.sixpager.document.layout;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** What the engine asks about writing from right to left, answered by ICU: runs, order and the joined forms of letters. */
final class RightToLeft {

    private static final int SHAPED = ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK;

    private RightToLeft() {}

    static void useIn(PdfRendererBuilder builder) {
        builder.useUnicodeBidiSplitter(Runs::new).useUnicodeBidiReorderer(new Order());
    }

    private static final class Runs implements BidiSplitter {

        private final Bidi bidi = new Bidi();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            bidi.setPara(paragraph, direction, null);
        }

        @Override
        public int countTextRuns() {
            return bidi.countRuns();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            var run = bidi.getVisualRun(index);
            return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return Bidi.getBaseDirection(paragraph);
        }
    }

    private static final class Order implements BidiReorderer {

        private final ArabicShaping joining = new ArabicShaping(SHAPED | ArabicShaping.LETTERS_SHAPE);
        private final ArabicShaping apart = new ArabicShaping(SHAPED | ArabicShaping.LETTERS_UNSHAPE);

        @Override
        public String reorderRTLTextToLTR(String text) {
            return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
        }

        @Override
        public String shapeText(String text) {
            return shaped(joining, text);
        }

        @Override
        public String deshapeText(String text) {
            return shaped(apart, text);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }

        private static String shaped(ArabicShaping shaping, String text) {
            try {
                return shaping.shape(text);
            } catch (ArabicShapingException e) {
                throw new IllegalStateException("Room for joined letters is never fixed", e);
            }
        }
    }
}
