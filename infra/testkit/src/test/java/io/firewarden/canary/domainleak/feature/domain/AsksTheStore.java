package io.firewarden.canary.domainleak.feature.domain;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;

class AsksTheStore {

	Bson filter = Filters.empty();

}
