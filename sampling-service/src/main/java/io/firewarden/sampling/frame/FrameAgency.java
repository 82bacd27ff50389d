package io.firewarden.sampling.frame;

/** An agency as it stands in the object register. */
public record FrameAgency(String uscc, String name, String brigade) {
}
