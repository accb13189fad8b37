package io.sixpager.discussion.web;

/**
 * The CRC-32 of bytes whose parts are known by theirs alone. A checksum is a polynomial over two elements, modulo that of
 * gzip: bytes that follow multiply it by a power of x.
 */
final class JoinedChecksum {

    private static final int POLYNOMIAL = 0xEDB88320;
    private static final int ONE = 1 << 31;
    private static final int X = 1 << 30;

    /** Of x, to the powers 1, 2, 4, 8 … */
    private static final int[] SQUARES = squares();

    private JoinedChecksum() {}

    /** @param length of what the second is the checksum of */
    static int of(int first, int second, int length) {
        return times(shift(length), first) ^ second;
    }

    private static int shift(int length) {
        int power = ONE;
        long bits = 8L * length;
        for (int square = 0; bits != 0; square++, bits >>>= 1) {
            if ((bits & 1) != 0) {
                power = times(SQUARES[square], power);
            }
        }
        return power;
    }

    /** The highest bit is that of the lowest power. */
    private static int times(int left, int right) {
        int product = 0;
        int shifted = right;
        for (int bit = ONE; bit != 0; bit >>>= 1) {
            if ((left & bit) != 0) {
                product ^= shifted;
            }
            shifted = (shifted & 1) == 0 ? shifted >>> 1 : (shifted >>> 1) ^ POLYNOMIAL;
        }
        return product;
    }

    private static int[] squares() {
        var squares = new int[Integer.SIZE + 3];
        squares[0] = X;
        for (int i = 1; i < squares.length; i++) {
            squares[i] = times(squares[i - 1], squares[i - 1]);
        }
        return squares;
    }
}
