package io.firewarden.registry.supervision;

/** The supervision units as the service ships them, for tests of other packages. */
public final class ShippedUnits {

	private ShippedUnits() {
	}

	public static SupervisionUnits load() {
		return UnitFile.load("reference/supervision-units.json");
	}

}
