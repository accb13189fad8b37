package io.sixpager.memo.gate;

import java.util.List;

/**
 * The policies that another module adds: each a whole version, never a rule in a version under which reviews may have
 * been opened. Named under {@code META-INF/services} and made once, before the first decision and without Spring, so
 * that a decision depends on nothing but the memo and the code.
 */
public interface PolicyContribution {

    List<Policy> policies();
}
