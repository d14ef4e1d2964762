package org.tessera.desktop.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.command.KindCommand;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.command.ReviewCommand;
import org.tessera.desktop.control.SpanRow;
import org.tessera.desktop.control.Standing;

/** What each command of a review does, and why it cannot be given now. It knows no toolkit. */
public final class ReviewCommands {
    private static final String NONE_AT_HAND = "review.refused.none_at_hand";

    private final ReviewViewModel model;
    private final Runnable find;
    private final Runnable legend;
    private final Runnable patient;

    /**
     * The commands of a model.
     *
     * @param find opens the field to find words
     * @param legend shows what colours and letters mean
     * @param patient shows what is known of the patient, to be changed
     */
    public ReviewCommands(ReviewViewModel model, Runnable find, Runnable legend, Runnable patient) {
        this.model = model;
        this.find = find;
        this.legend = legend;
        this.patient = patient;
    }

    /** Gives a command; one of another screen does nothing. */
    public void give(Command command) {
        switch (command) {
            case KindCommand naming -> model.kind(naming.kind());
            case ReviewCommand some -> give(some);
            default -> {
            }
        }
    }

    private void give(ReviewCommand command) {
        switch (command) {
            case NEXT -> model.next();
            case PREVIOUS -> model.previous();
            case CONFIRM -> model.confirm();
            case REJECT -> model.reject();
            case REOPEN -> model.reopen();
            case NEXT_UNDECIDED -> model.nextUndecided();
            case ORDER -> model.changeOrder();
            case ALIKE -> model.alike();
            case EXTEND_RIGHT -> model.move(ReviewViewModel.Edge.EXTEND_RIGHT);
            case SHRINK_RIGHT -> model.move(ReviewViewModel.Edge.SHRINK_RIGHT);
            case EXTEND_LEFT -> model.move(ReviewViewModel.Edge.EXTEND_LEFT);
            case SHRINK_LEFT -> model.move(ReviewViewModel.Edge.SHRINK_LEFT);
            case UNDO -> model.undo();
            case REDO -> model.redo();
            case FINISH -> finish();
            case SELECT_NEXT -> model.pickOn(false);
            case SELECT_PREVIOUS -> model.pickOn(true);
            case SELECT_GROUP -> model.pickGroup();
            case CONFIRM_KIND -> model.confirmKind();
            case FIND -> find.run();
            case LEGEND -> legend.run();
            case PATIENT -> patient.run();
            case SAVE -> model.finishing().saveDocument();
            case BACK -> model.back();
        }
    }

    /** Asks for the statements; once they are ticked, finishes and opens the next note. */
    private void finish() {
        boolean asked = model.stateProperty()
                .get()
                .filter(now -> now.foot() instanceof ReviewState.Foot.Finish)
                .isPresent();
        if (!asked) {
            model.askToFinish();
        } else if (model.finishing().isStated()) {
            model.finish(Finishing.Then.NEXT_NOTE);
        } else {
            model.finishing().sayUnstated();
        }
    }

    /** All commands as things stand; none while no note is open. */
    public List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        model.stateProperty().get().ifPresent(now -> {
            for (ReviewCommand command : ReviewCommand.values()) {
                offers.add(new Offer(command, refused(command, now), () -> give(command)));
            }
            KindCommand.all()
                    .forEach(kind -> offers
                            .add(new Offer(kind, when(now.currentRow().isEmpty(), NONE_AT_HAND), () -> give(kind))));
        });
        return List.copyOf(offers);
    }

    private Optional<String> refused(ReviewCommand command, ReviewState now) {
        Optional<SpanRow> row = now.currentRow();
        boolean nearMiss = row.filter(at -> at.standing() == Standing.NEAR_MISS).isPresent();
        return switch (command) {
            case NEXT, PREVIOUS, NEXT_UNDECIDED, ORDER, FINISH, FIND, LEGEND, PATIENT, BACK -> Optional.empty();
            case CONFIRM, SELECT_NEXT, SELECT_PREVIOUS, SELECT_GROUP -> when(row.isEmpty(), NONE_AT_HAND);
            case REJECT, EXTEND_RIGHT, SHRINK_RIGHT, EXTEND_LEFT, SHRINK_LEFT ->
                when(row.isEmpty() || nearMiss, NONE_AT_HAND);
            case REOPEN -> when(row.filter(at -> at.standing() != Standing.UNDECIDED && !nearMiss).isEmpty(),
                    "review.refused.not_decided");
            case ALIKE -> when(!(now.foot() instanceof ReviewState.Foot.Detail(int alike)) || alike == 0,
                    "review.refused.none_alike");
            case UNDO -> when(!now.session().canUndo(), "review.refused.nothing_to_undo");
            case REDO -> when(!now.session().canRedo(), "review.refused.nothing_to_redo");
            case SAVE -> when(!model.finishing().isFinished(), "document.refused");
            case CONFIRM_KIND -> model.bulk().map(BulkConfirm::refused).orElse(Optional.of(NONE_AT_HAND));
        };
    }

    private static Optional<String> when(boolean refused, String key) {
        return refused ? Optional.of(key) : Optional.empty();
    }
}
