package io.sixpager.command;

import io.sixpager.shared.CommandRejected;

/** What an aggregate's handler returns in place of a receipt where it refuses: nothing has failed. */
record Refusal(CommandRejected reason) {}
