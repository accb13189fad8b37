package io.sixpager.people;

import io.sixpager.people.factor.FactorRows;
import io.sixpager.people.factor.FactorRows.ActiveFactor;
import io.sixpager.shared.CommandRejected;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Other people's second factors, as administrators see them. */
@RestController
@RequestMapping("/api")
class SecondFactorController {

    private final SecondFactors factors;
    private final FactorRows rows;
    private final Directory directory;

    SecondFactorController(SecondFactors factors, FactorRows rows, Directory directory) {
        this.factors = factors;
        this.rows = rows;
        this.directory = directory;
    }

    /** Who has one. */
    @GetMapping("/second-factors")
    List<ActiveFactor> secondFactors() {
        return rows.active();
    }

    /** For a lost device; the person is signed out, and signs in with the password alone. */
    @DeleteMapping("/people/{username}/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeFactorOf(@PathVariable String username, SignedIn self) {
        if (username.equals(self.username())) {
            throw CommandRejected.conflict("Switch your own second factor off in the menu of your name.");
        }
        directory.requireOwn(username);
        factors.remove(username, self.username(), "");
    }
}
