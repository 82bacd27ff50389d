package io.firewarden.canary.clean.other;

public interface OtherDirectory {

	boolean knows(String id);

}
