package io.sixpager.people.factor;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The recovery codes that are left, by their hashes. */
@Component
public class RecoveryCodeRows {

    private final JdbcClient jdbc;

    RecoveryCodeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the place of all that there were. */
    public void put(String username, List<String> codes) {
        jdbc.sql("DELETE FROM recovery_code WHERE username = ?").param(username).update();
        for (var code : codes) {
            jdbc.sql("INSERT INTO recovery_code (username, code_hash) VALUES (?, ?)")
                    .params(username, RecoveryCodes.hash(TypedCode.of(code)))
                    .update();
        }
    }

    /** Uses one up, and lets codes by time count again; of several who try at the same moment one is told yes. */
    public boolean take(String username, TypedCode code) {
        var taken = jdbc.sql("DELETE FROM recovery_code WHERE username = ? AND code_hash = ?")
                        .params(username, RecoveryCodes.hash(code))
                        .update()
                > 0;
        if (taken) {
            jdbc.sql("UPDATE second_factor SET misses = 0 WHERE username = ?")
                    .param(username)
                    .update();
        }
        return taken;
    }

    public int left(String username) {
        return jdbc.sql("SELECT count(*) FROM recovery_code WHERE username = ?")
                .param(username)
                .query(Integer.class)
                .single();
    }
}
