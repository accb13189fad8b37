package io.sixpager.people;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Nobody is let in without the code of their second factor; the answer says that it is this that is missing. */
final class CodeNeeded extends ErrorResponseException {

    private CodeNeeded(ProblemDetail problem) {
        super(HttpStatus.UNAUTHORIZED, problem, null);
    }

    static CodeNeeded because(String sentence) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, sentence);
        problem.setProperty("secondFactor", true);
        return new CodeNeeded(problem);
    }
}
