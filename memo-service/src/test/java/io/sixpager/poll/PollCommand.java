package io.sixpager.poll;

import io.sixpager.command.Appointment;
import io.sixpager.command.Command;
import io.sixpager.command.CommandReceipt;
import io.sixpager.poll.PollCommand.PollReceipt;
import io.sixpager.shared.Attribution;
import java.util.List;

/** What can be asked of a poll. */
public sealed interface PollCommand extends Command<PollReceipt> {

    record OpenPoll(String aggregateId, Attribution by, String question, List<String> voters) implements PollCommand {
        @Override
        public List<Appointment> appointments() {
            return voters.stream().map(voter -> new Appointment(voter, true)).toList();
        }
    }

    record CastVote(String aggregateId, Attribution by, String choice) implements PollCommand {}

    record PollReceipt(String poll, long version) implements CommandReceipt {}
}
