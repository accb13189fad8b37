package io.sixpager.projection;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Words as one value of a row. */
public final class TextArray {

    private TextArray() {}

    public static Array of(PreparedStatement statement, List<String> words) throws SQLException {
        return statement.getConnection().createArrayOf("varchar", words.toArray());
    }
}
