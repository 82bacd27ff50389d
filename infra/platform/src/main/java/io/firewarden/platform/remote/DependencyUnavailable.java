package io.firewarden.platform.remote;

/**
 * Another service, or the store, did not answer in time. The caller may try again later.
 */
public final class DependencyUnavailable extends RuntimeException {

	private final String dependency;

	public DependencyUnavailable(String dependency, Throwable cause) {
		super(dependency + " does not answer", cause);
		this.dependency = dependency;
	}

	public String dependency() {
		return this.dependency;
	}

}
