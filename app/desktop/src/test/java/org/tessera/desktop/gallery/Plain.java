package org.tessera.desktop.gallery;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.tessera.desktop.shell.Screen;
import org.tessera.desktop.shell.ScreenHeader;
import org.tessera.desktop.shell.ScreenPlace;

/** A place in the rail with nothing on it. */
record Plain(ScreenPlace place) implements Screen {
    @Override
    public Node content() {
        return new Region();
    }

    @Override
    public ScreenHeader header() {
        return ScreenHeader.ofScreen();
    }

    @Override
    public void shown() {}
}
