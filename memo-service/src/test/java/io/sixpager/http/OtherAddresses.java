package io.sixpager.http;

import java.util.Map;

/** Addresses that belong to no single memo; the tests named beside them say who may use them. */
final class OtherAddresses {

    static final Map<String, String> TESTED_IN = Map.ofEntries(
            Map.entry("GET /api/memos", "restrictedMemosAreInNoListOfOthers"),
            Map.entry("GET /api/board", "restrictedMemosAreInNoListOfOthers"),
            Map.entry("GET /api/inbox", "theInboxHoldsOnlyMemosThatTheirOwnerMayRead"),
            Map.entry("GET /api/stream", "addressesWithoutAMemoAskWhoIsThere"),
            Map.entry("POST /api/memos", "addressesWithoutAMemoAskWhoIsThere"),
            Map.entry("POST /api/figures", "addressesWithoutAMemoAskWhoIsThere"),
            Map.entry("GET /api/figures/{hash:[0-9a-f]{64}}", "addressesWithoutAMemoAskWhoIsThere"),
            Map.entry("POST /api/preview", "addressesWithoutAMemoAskWhoIsThere"),
            Map.entry("POST /api/conversions", "addressesWithoutAMemoAskWhoIsThere"),
            Map.entry("POST /api/imports", "addressesWithoutAMemoAskWhoIsThere"),
            Map.entry("GET /api/imports/{id}", "addressesWithoutAMemoAskWhoIsThere"),
            Map.entry("GET /api/imports/{id}/progress", "addressesWithoutAMemoAskWhoIsThere"),
            Map.entry("GET /api/doors", "addressesWithoutAMemoAskWhoIsThere"),
            Map.entry("GET /api/me", "addressesWithoutAMemoAskWhoIsThere"),
            Map.entry("GET /api/people", "addressesWithoutAMemoAskWhoIsThere"),
            Map.entry("GET /api/projections", "SecondAggregateTest"),
            Map.entry("GET /api/moments/{index}", "MomentTest"),
            Map.entry("GET /api/processes", "ProcessControllerTest"),
            Map.entry("POST /api/processes/attempts", "ProcessControllerTest"),
            Map.entry("POST /api/people", "onlyAdministratorsChangeAccounts"),
            Map.entry("PATCH /api/people/{username}", "onlyAdministratorsChangeAccounts"),
            Map.entry("GET /api/templates", "onlyAdministratorsChangeTemplates"),
            Map.entry("GET /api/templates/{key}", "onlyAdministratorsChangeTemplates"),
            Map.entry("POST /api/templates", "onlyAdministratorsChangeTemplates"),
            Map.entry("PUT /api/templates/{key}", "onlyAdministratorsChangeTemplates"),
            Map.entry("DELETE /api/templates/{key}", "onlyAdministratorsChangeTemplates"),
            Map.entry("GET /api/memos/{id}/revisions/{revision:\\d+}/unmerged", "anUnmergedTextIsAsOpenAsItsRevision"),
            Map.entry("POST /api/session", "anybodyMaySignInAndOut"),
            Map.entry("DELETE /api/session", "anybodyMaySignInAndOut"),
            Map.entry("GET /api/demonstration", "anybodyMaySignInAndOut"));

    private OtherAddresses() {}
}
