package io.firewarden.canary.receiver.feature.adapter;

class AgencyController {

	private final MongoAgencies agencies = new MongoAgencies();

	@Override
	public String toString() {
		return agencies.toString();
	}

}
