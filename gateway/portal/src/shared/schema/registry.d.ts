export interface paths {
    "/api/registry/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencies"];
        put?: never;
        post: operations["registerAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/agencies/{uscc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agency"];
        put: operations["reviseAgency"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/agencies/{uscc}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["attachments"];
        put?: never;
        post: operations["addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/agencies/{uscc}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencyEligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/agencies/{uscc}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mergeAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/agencies/{uscc}/merge/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoAgencyMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/agencies/{uscc}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencyPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/agencies/{uscc}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencyTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/agencies/{uscc}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencyVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/association": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["association"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/association/code-of-conduct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["codeOfConduct"];
        put: operations["writeCodeOfConduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/association/code-of-conduct/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishCodeOfConduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/association/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["associationMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["attachmentContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/attachments/{attachmentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/clearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["clearances"];
        put?: never;
        post: operations["openClearance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/clearances/{clearanceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["clearance"];
        put: operations["reviseClearance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/clearances/{clearanceId}/clearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["clearEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/clearances/{clearanceId}/keeping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["keepEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/clearances/{clearanceId}/notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notifyOfClearance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/clearances/{clearanceId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["clearanceVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/clearances/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["clearanceCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commitments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/commitments/{uscc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commitment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/commitments/{uscc}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/commitments/{uscc}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["declarations"];
        put?: never;
        post: operations["openDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/declarations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["declaration"];
        put: operations["saveDeclaration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/declarations/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/declarations/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["declarationDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/declarations/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["returnDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/declarations/{id}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["declarationRounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/declarations/{id}/scans/{scanId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["declarationScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/declarations/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/declarations/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["missingDeclarations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/demonstration/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["loadOfficers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/demonstration/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["loadUnits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/eligibility/recomputations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recomputeEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["equipment"];
        put?: never;
        post: operations["recordEquipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/equipment/{equipmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["equipmentRecord"];
        put: operations["reviseEquipment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/equipment/{equipmentId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["equipmentVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exchangedRegisters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/exchange/{register}/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/exchange/{register}/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/exchange/{register}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/exchange/{register}/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exchangeTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/exchange/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["imports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/exchange/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["importById"];
        put?: never;
        post?: never;
        delete: operations["cancelImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/exchange/imports/{id}/rejected.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rejectedRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/exchange/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["importRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["brigadeFilings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/gap-lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["gapList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/gap-lists/{list}/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportGapList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["job"];
        put?: never;
        post?: never;
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["leads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/leads/{leadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["lead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/leads/{leadId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assignLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/leads/{leadId}/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["clearOfLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/leads/{leadId}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dismissLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/leads/{leadId}/finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/leads/{leadId}/out-of-area": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["askAboutLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/leads/{leadId}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["registerFromLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/leads/{leadId}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["verifyLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/leads/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assignLeads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/leads/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dismissLeads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/leads/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["compareRegisters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/market/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["marketBatches"];
        put?: never;
        post: operations["bringBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/market/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["marketBatch"];
        put?: never;
        post?: never;
        delete: operations["cancelBatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/market/batches/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["discardBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/market/batches/{id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["batchFaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/market/batches/{id}/faults.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["batchFaultsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/market/batches/{id}/lines/{line}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["batchLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/market/batches/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["releaseBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/market/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["marketEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/market/entities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["marketEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/market/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["marketHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/market/pulls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["marketPulls"];
        put?: never;
        post: operations["pullMarketDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/market/topic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["marketTopic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/matching/dictionary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["scopeDictionary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/matching/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/matching/pairs/{pairId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/matching/pairs/{pairId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decidePair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/matching/pairs/{pairId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoPairDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/matching/pairs/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["nextPair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/matching/scope-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readScope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["officers"];
        put?: never;
        post: operations["recordOfficer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/officers/{officerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["officer"];
        put: operations["reviseOfficer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/officers/{officerId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["officerVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/operations/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/operations/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/operations/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/operations/dead-letters/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["discardDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/operations/dead-letters/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redriveDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/operations/dead-letters/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redriveDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/operations/history/{aggregate}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/out-of-area": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["outOfArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/out-of-area/{uscc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["outOfAreaAgency"];
        put: operations["recordOutOfArea"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/out-of-area/{uscc}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestAssistance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/out-of-area/{uscc}/requests/{requestId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/out-of-area/{uscc}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["outOfAreaVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/practitioners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["practitioners"];
        put?: never;
        post: operations["registerPractitioner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/practitioners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["practitioner"];
        put: operations["revisePractitioner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/practitioners/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmEngineer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/practitioners/{id}/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["engagePractitioner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/practitioners/{id}/engagements/{engagementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["reviseEngagement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/practitioners/{id}/engagements/{engagementId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resolveContest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/practitioners/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mergePractitioner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/practitioners/{id}/merge/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoPractitionerMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/practitioners/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["practitionerVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["projects"];
        put?: never;
        post: operations["recordProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project"];
        put: operations["reviseProject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/projects/{projectId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["projectVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/public-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestPublicList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/reference/commitment-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commitmentTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/reference/declaration-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["declarationCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/reference/eligibility-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["eligibilityRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/reference/equipment-catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["equipmentCatalogue"];
        put: operations["reviseEquipmentCatalogue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/reference/equipment-catalogue/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["equipmentCatalogueVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/reference/lapse-warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["lapseWarnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/reference/large-complex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["largeComplexThresholds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/reference/self-check-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["selfCheckItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/reference/supervision-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["supervisionUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/reference/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["unitNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["referrals"];
        put?: never;
        post: operations["sendReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/referrals/{referralId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["referral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/referrals/{referralId}/control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["referralControl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/referrals/{referralId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["referralDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/referrals/{referralId}/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/referrals/{referralId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["referralFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/referrals/{referralId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retryReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["surveys"];
        put?: never;
        post: operations["recordSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/surveys/{surveyId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["surveyVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/surveys/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["surveyRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/surveys/unregistered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["unregisteredAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/surveys/unregistered/{strangerId}/not-found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["strangerNotFound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/surveys/unregistered/{strangerId}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["registeredStranger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/surveys/unregistered/{strangerId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopenStranger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/surveys/unregistered/{strangerId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["strangerVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["units"];
        put?: never;
        post: operations["recordUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["unit"];
        put: operations["reviseUnit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/units/{unitId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["unitVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["lapseList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/registry/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["publicAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/registry/agencies/{uscc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["publicAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/registry/code-of-conduct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["publicCodesOfConduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/registry/code-of-conduct/{association}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["publicCodeOfConduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/registry/commitments/{uscc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["publicCommitment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptanceForm: {
            takeOver: string[];
        };
        AcceptanceView: {
            /** Format: date-time */
            at?: string;
            by?: string;
            takenOver?: string[];
        };
        ActView: {
            act?: string;
            /** Format: date-time */
            at?: string;
            by?: string;
            note?: string;
        };
        AgencyForm: {
            brigade: string;
            businessScope?: string;
            /** Format: date */
            effectiveOn?: string;
            engineers?: components["schemas"]["StaffEngineerForm"][];
            entries: components["schemas"]["EntriesForm"];
            /** Format: date */
            foundedOn?: string;
            homeRegion?: string;
            kinds: ("MAINT_TEST" | "ASSESS")[];
            legalRep?: string;
            memberOf?: string;
            name: string;
            operators?: components["schemas"]["StaffOperatorForm"][];
            /** @enum {string} */
            originScope: "LOCAL" | "OTHER_CITY_IN_PROVINCE" | "OUT_OF_PROVINCE";
            phone?: string;
            practiceAddress?: string;
            premisesArea: number;
            processControl: boolean;
            qualitySystem: boolean;
            reason?: string;
            registeredAddress?: string;
            source?: components["schemas"]["RecordSource"];
            /** @enum {string} */
            subjectType: "COMPANY" | "BRANCH" | "SOLE_PROPRIETOR" | "PARTNERSHIP" | "INDIVIDUAL";
            technicalLead?: string;
            /** @enum {string} */
            tenure?: "OWNED" | "LEASED";
            tenureDocument?: string;
            uscc: string;
        };
        AgencyMergeForm: {
            into: string;
            reason: string;
        };
        AgencyRow: {
            brigade?: string;
            brigadeName?: string;
            /** @enum {string} */
            committed?: "NONE" | "SIGNED" | "REFUSED" | "BREACHED";
            /** @enum {string} */
            declared?: "NOT_DUE" | "NOT_FILED" | "RETURNED" | "FILED";
            entries?: components["schemas"]["EntriesView"];
            kinds?: ("MAINT_TEST" | "ASSESS")[];
            lights?: components["schemas"]["LightView"][];
            name?: string;
            /** @enum {string} */
            originScope?: "LOCAL" | "OTHER_CITY_IN_PROVINCE" | "OUT_OF_PROVINCE";
            registered?: boolean;
            /** Format: date-time */
            updatedAt?: string;
            uscc?: string;
            /** @enum {string} */
            verdict?: "ELIGIBLE" | "INELIGIBLE" | "UNDETERMINED";
            warnings?: components["schemas"]["Lapses"];
        };
        AgencySide: {
            address?: string;
            division?: string;
            kinds?: string[];
            legalRepMasked?: string;
            name?: string;
            subjectType?: string;
            uscc?: string;
        };
        AgencyUndoForm: {
            reason: string;
        };
        AgencyView: {
            /** Format: date */
            assessedOn?: string;
            brigade?: string;
            brigadeName?: string;
            businessScope?: string;
            entries?: components["schemas"]["EntriesView"];
            /** Format: date */
            foundedOn?: string;
            homeRegion?: string;
            kinds?: ("MAINT_TEST" | "ASSESS")[];
            lapses?: components["schemas"]["Due"];
            legalRep?: string;
            lights?: components["schemas"]["LightView"][];
            memberOf?: string;
            mergedInto?: string;
            name?: string;
            /** Format: date */
            nextChangeOn?: string;
            /** @enum {string} */
            originScope?: "LOCAL" | "OTHER_CITY_IN_PROVINCE" | "OUT_OF_PROVINCE";
            phone?: string;
            practiceAddress?: string;
            premisesArea?: number;
            processControl?: boolean;
            qualitySystem?: boolean;
            registered?: boolean;
            registeredAddress?: string;
            /** Format: date-time */
            registeredAt?: string;
            source?: components["schemas"]["Source"];
            staff?: components["schemas"]["Staff"];
            /** @enum {string} */
            subjectType?: "COMPANY" | "BRANCH" | "SOLE_PROPRIETOR" | "PARTNERSHIP" | "INDIVIDUAL";
            technicalLead?: string;
            /** @enum {string} */
            tenure?: "OWNED" | "LEASED";
            tenureDocument?: string;
            /** Format: date-time */
            updatedAt?: string;
            uscc?: string;
            /** @enum {string} */
            verdict?: "ELIGIBLE" | "INELIGIBLE" | "UNDETERMINED";
            /** Format: int64 */
            version?: number;
            warnings?: components["schemas"]["AgencyWarning"][];
        };
        AgencyWarning: {
            code?: string;
            message?: string;
        };
        AskForm: {
            remark?: string;
        };
        Assignee: {
            brigade?: string;
            officer?: string;
        };
        AssignForm: {
            brigade?: string;
            officer?: string;
        };
        AssignManyForm: {
            brigade?: string;
            ids: string[];
            officer?: string;
        };
        AssociationView: {
            id?: string;
            name?: string;
        };
        AttachmentList: {
            content?: components["schemas"]["AttachmentView"][];
        };
        AttachmentView: {
            /** Format: date */
            addedOn?: string;
            attachmentId?: string;
            /** @enum {string} */
            broughtBy?: "OFFICER" | "AGENCY" | "IMPORT" | "NATIONAL_SYSTEM" | "SICHUAN_PLATFORM" | "MARKET" | "SURVEY";
            /** Format: int64 */
            bytes?: number;
            fileName?: string;
            /** @enum {string} */
            kind?: "LICENCE" | "PREMISES" | "CERTIFICATE" | "LABOUR_CONTRACT" | "INSURANCE" | "EQUIPMENT" | "SERVICE_CONTRACT" | "QUALITY" | "OTHER";
            mediaType?: string;
            note?: string;
            sha256?: string;
            /** Format: date-time */
            updatedAt?: string;
            uscc?: string;
            /** Format: int64 */
            version?: number;
        };
        Balance: {
            consumers?: components["schemas"]["Sum"][];
            /** Format: int64 */
            pending?: number;
            published?: {
                [key: string]: number;
            };
        };
        BatchReasonForm: {
            reason: string;
        };
        BatchView: {
            /** Format: int64 */
            accepted?: number;
            batch?: string;
            by?: string;
            /** Format: int64 */
            bytes?: number;
            charset?: string;
            decision?: components["schemas"]["DecisionView"];
            fileName?: string;
            filesKept?: boolean;
            /** Format: date-time */
            finishedAt?: string;
            format?: string;
            id?: string;
            /** Format: date */
            keepUntil?: string;
            /** Format: int64 */
            kept?: number;
            /** Format: int64 */
            leads?: number;
            mode?: string;
            notes?: components["schemas"]["NoteView"][];
            /** Format: date */
            periodFrom?: string;
            /** Format: date */
            periodTo?: string;
            prev?: string;
            problem?: components["schemas"]["NoteView"];
            /** Format: int64 */
            read?: number;
            /** Format: date-time */
            receivedAt?: string;
            /** Format: int64 */
            rejected?: number;
            /** Format: int32 */
            resumed?: number;
            /** Format: int64 */
            rows?: number;
            sha256?: string;
            /** @enum {string} */
            source?: "DROP" | "EXCHANGE" | "UPLOAD" | "TOPIC";
            /** Format: int64 */
            stale?: number;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state?: "WAITING" | "READING" | "RUNNING" | "DONE" | "QUARANTINED" | "DISCARDED" | "CANCELLED" | "FAILED";
            table?: string;
            /** Format: int64 */
            unchanged?: number;
            /** Format: int64 */
            warned?: number;
        };
        BrigadeFilings: {
            /** Format: int32 */
            agencies?: number;
            /** Format: int32 */
            breached?: number;
            brigade?: string;
            brigadeName?: string;
            /** Format: int32 */
            due?: number;
            /** Format: int32 */
            filed?: number;
            /** Format: int32 */
            lapsing7?: number;
            /** Format: int32 */
            lapsing30?: number;
            /** Format: int32 */
            lapsing90?: number;
            /** Format: int32 */
            notFiled?: number;
            /** Format: int32 */
            refused?: number;
            /** Format: int32 */
            returned?: number;
            /** Format: int32 */
            signed?: number;
            /** Format: int32 */
            unsigned?: number;
        };
        BrigadeView: {
            /** Format: int32 */
            accepted?: number;
            brigade?: string;
            brigadeName?: string;
            /** Format: int32 */
            filed?: number;
            /** Format: int32 */
            late?: number;
            missing?: components["schemas"]["Missing"][];
            /** Format: int32 */
            required?: number;
        };
        CallView: {
            campaign?: string;
            clauses?: string[];
            /** Format: date */
            endsOn?: string;
            /** Format: date */
            interimOn?: string;
            /** Format: date */
            issuedOn?: string;
            source?: string;
            title?: string;
        };
        Candidate: {
            brigade?: string;
            name?: string;
            parentName?: string;
            parentUscc?: string;
            subjectType?: string;
            /** @enum {string} */
            suggestedReason?: "NOT_A_LEGAL_PERSON" | "BRANCH" | "CANCELLED" | "DUPLICATE";
            uscc?: string;
        };
        CandidateList: {
            content?: components["schemas"]["Candidate"][];
        };
        CatalogueView: {
            editions?: components["schemas"]["EditionRow"][];
            /** Format: date */
            effectiveFrom?: string;
            items?: components["schemas"]["Item"][];
            quantitiesLoaded?: boolean;
            source?: string;
            unverified?: boolean;
            /** Format: int64 */
            version?: number;
        };
        ChosenForm: {
            all?: boolean;
            leadIds?: string[];
            /** @enum {string} */
            list: "FIRE_WITHOUT_MARKET" | "MARKET_WITHOUT_FIRE";
            note?: string;
        };
        ClearanceView: {
            agencyName?: string;
            brigade?: string;
            brigadeName?: string;
            clearanceId?: string;
            /** Format: date */
            clearedOn?: string;
            /** @enum {string} */
            clearMode?: "VOLUNTARY" | "ORDERED" | "BACKEND";
            /** @enum {string} */
            clearReason?: "NOT_A_LEGAL_PERSON" | "BRANCH" | "CANCELLED" | "DUPLICATE";
            entryNo?: string;
            /** @enum {string} */
            entrySystem?: "NATIONAL" | "SICHUAN" | "BOTH";
            evidence?: string;
            followUp?: string;
            keptReason?: string;
            notice?: string;
            /** Format: date */
            notifiedOn?: string;
            /** Format: date */
            openedOn?: string;
            parentName?: string;
            parentUscc?: string;
            remark?: string;
            serviceKinds?: string[];
            /** @enum {string} */
            state?: "OPEN" | "NOTIFIED" | "CLEARED" | "KEPT";
            stillPractising?: boolean;
            subjectType?: string;
            /** Format: date-time */
            updatedAt?: string;
            uscc?: string;
            /** Format: int64 */
            version?: number;
        };
        ClearForm: {
            remark?: string;
        };
        ClearingForm: {
            /** Format: date */
            clearedOn: string;
            /** @enum {string} */
            clearMode: "VOLUNTARY" | "ORDERED" | "BACKEND";
            evidence?: string;
            reason?: string;
        };
        ColumnView: {
            choices?: string[];
            hint?: string;
            key?: string;
            /** @enum {string} */
            kind?: "TEXT" | "CODE" | "DATE" | "NUMBER" | "CHOICE" | "CHOICES" | "FLAG";
            required?: boolean;
            title?: string;
        };
        CommitmentRow: {
            /** Format: date */
            breachedOn?: string;
            brigade?: string;
            brigadeName?: string;
            conditions?: components["schemas"]["ConditionName"][];
            /** Format: int32 */
            letter?: number;
            name?: string;
            /** Format: date */
            on?: string;
            reason?: string;
            /** @enum {string} */
            state?: "NONE" | "SIGNED" | "REFUSED" | "BREACHED";
            /** Format: int32 */
            template?: number;
            uscc?: string;
        };
        CommitmentView: {
            actions?: ("SIGN" | "REFUSE")[];
            /** Format: date-time */
            breachedAt?: string;
            /** Format: date */
            breachedOn?: string;
            brigade?: string;
            brigadeName?: string;
            conditions?: components["schemas"]["ConditionName"][];
            /** Format: int32 */
            currentTemplate?: number;
            earlier?: components["schemas"]["EarlierLetter"][];
            /** Format: int32 */
            letter?: number;
            name?: string;
            reason?: string;
            /** Format: date */
            refusedOn?: string;
            signatory?: string;
            /** Format: date-time */
            signedAt?: string;
            /** @enum {string} */
            state?: "NONE" | "SIGNED" | "REFUSED" | "BREACHED";
            /** Format: int32 */
            template?: number;
            uscc?: string;
            /** Format: int64 */
            version?: number;
        };
        Company: {
            name?: string;
            uscc?: string;
        };
        ConditionName: {
            code?: string;
            name?: string;
        };
        ConditionView: {
            article?: string;
            code?: string;
            found?: string;
            name?: string;
            required?: string;
            /** @enum {string} */
            result?: "PASS" | "FAIL" | "UNDETERMINED" | "NOT_REQUIRED";
            rows?: components["schemas"]["RowView"][];
            shortfall?: string;
        };
        ConductDraft: {
            /** Format: date-time */
            savedAt?: string;
            text?: string;
            title?: string;
        };
        ConductForm: {
            text: string;
            title: string;
        };
        ConductView: {
            association?: string;
            draft?: components["schemas"]["ConductDraft"];
            name?: string;
            published?: components["schemas"]["Published"][];
            /** Format: int64 */
            version?: number;
        };
        ConfirmationForm: {
            confirmed: boolean;
            reason: string;
        };
        ContestView: {
            agencyName?: string;
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            uscc?: string;
        };
        Contribution: {
            /** @enum {string} */
            field?: "NAME_TEXT" | "NAME_BRAND" | "NAME_INDUSTRY" | "NAME_REGION" | "NAME_FORM" | "NAME_BRANCH" | "USCC" | "FORMER_NUMBER" | "DIVISION" | "ADDRESS" | "LEGAL_REP";
            left?: string;
            /** Format: int32 */
            most?: number;
            /** Format: int32 */
            points?: number;
            right?: string;
            /** @enum {string} */
            verdict?: "EQUAL" | "LIKE" | "DIFFERENT" | "MISSING";
        };
        DayProblem: {
            code?: string;
            detail?: string;
            message?: string;
        };
        Decision: {
            /** Format: date-time */
            at?: string;
            by?: string;
            /** @enum {string} */
            decision?: "OPEN" | "LATER" | "SAME" | "DIFFERENT";
            reason?: string;
        };
        DecisionForm: {
            /** @enum {string} */
            decision: "SAME" | "DIFFERENT" | "LATER";
            reason?: string;
        };
        DecisionView: {
            /** Format: date-time */
            at?: string;
            by?: string;
            reason?: string;
        };
        DeclarationDifferences: {
            /** Format: date */
            asOf?: string;
            content?: components["schemas"]["DifferenceView"][];
        };
        DeclarationOpening: {
            campaign?: string;
        };
        DeclarationRoundList: {
            content?: components["schemas"]["RoundView"][];
        };
        DeclarationRow: {
            brigade?: string;
            brigadeName?: string;
            campaign?: string;
            id?: string;
            /** @enum {string} */
            mark?: "IN_TIME" | "IN_PHASE_SUPPLEMENT" | "LATE";
            name?: string;
            receiptNo?: string;
            /** Format: int32 */
            round?: number;
            /** @enum {string} */
            state?: "DRAFT" | "SUBMITTED" | "RETURNED" | "ACCEPTED";
            /** Format: date-time */
            submittedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            uscc?: string;
        };
        DeclarationView: {
            accepted?: components["schemas"]["AcceptanceView"];
            actions?: ("SAVE" | "SUBMIT" | "RETURN" | "ACCEPT")[];
            brigade?: string;
            brigadeName?: string;
            campaign?: string;
            content?: components["schemas"]["DeclaredContent"];
            id?: string;
            name?: string;
            receipt?: components["schemas"]["ReceiptView"];
            returned?: components["schemas"]["ReturnView"];
            /** @enum {string} */
            state?: "DRAFT" | "SUBMITTED" | "RETURNED" | "ACCEPTED";
            /** Format: date-time */
            updatedAt?: string;
            uscc?: string;
            /** Format: int64 */
            version?: number;
        };
        DeclaredAttachment: {
            /** @enum {string} */
            kind?: "LICENCE" | "PREMISES" | "CERTIFICATE" | "LABOUR_CONTRACT" | "INSURANCE" | "EQUIPMENT" | "SERVICE_CONTRACT" | "QUALITY" | "OTHER";
            reference?: string;
            scanHash?: string;
            scanId?: string;
            scanName?: string;
            title?: string;
        };
        DeclaredContent: {
            attachments?: components["schemas"]["DeclaredAttachment"][];
            businessScope?: string;
            engineers?: components["schemas"]["DeclaredEngineer"][];
            equipment?: components["schemas"]["DeclaredEquipment"][];
            /** Format: date */
            foundedOn?: string;
            kinds?: ("MAINT_TEST" | "ASSESS")[];
            legalRep?: string;
            name?: string;
            operators?: components["schemas"]["DeclaredOperator"][];
            phone?: string;
            practiceAddress?: string;
            premisesArea?: number;
            processControl?: boolean;
            projects?: components["schemas"]["DeclaredProject"][];
            qualityDocuments?: components["schemas"]["QualityDocument"][];
            qualitySystem?: boolean;
            registeredAddress?: string;
            selfCheck?: components["schemas"]["SelfCheckAnswer"][];
            signatory?: string;
            technicalLead?: string;
            /** @enum {string} */
            tenure?: "OWNED" | "LEASED";
            tenureDocument?: string;
        };
        DeclaredEngineer: {
            /** Format: date */
            contractFrom?: string;
            /** Format: date */
            contractTo?: string;
            insuranceMonth?: string;
            /** @enum {string} */
            level?: "CLASS_1" | "CLASS_2";
            name?: string;
            registrationNo?: string;
            role?: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        DeclaredEquipment: {
            brand?: string;
            /** Format: date */
            calibrationDueOn?: string;
            itemCode?: string;
            model?: string;
            /** Format: int32 */
            quantity?: number;
            serialNo?: string;
        };
        DeclaredOperator: {
            certificateNo?: string;
            /** Format: date */
            contractFrom?: string;
            /** Format: date */
            contractTo?: string;
            /** @enum {string} */
            direction?: "MONITORING" | "MAINTENANCE";
            name?: string;
            /** Format: int32 */
            rank?: number;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        DeclaredProject: {
            address?: string;
            area?: number;
            client?: string;
            clientUscc?: string;
            contractNo?: string;
            /** Format: date */
            from?: string;
            /** @enum {string} */
            kind?: "MAINTENANCE" | "TESTING" | "ASSESSMENT";
            lastReportNo?: string;
            /** Format: date */
            lastReportOn?: string;
            platformNo?: string;
            projectLead?: string;
            /** Format: date */
            to?: string;
        };
        DemandView: {
            code?: string;
            requires?: components["schemas"]["RequirementView"][];
        };
        DetailsForm: {
            entryNo?: string;
            followUp?: string;
            parentName?: string;
            parentUscc?: string;
            reason?: string;
            remark?: string;
            stillPractising: boolean;
        };
        DictionaryView: {
            /** Format: date */
            effectiveFrom?: string;
            phrases?: components["schemas"]["Phrase"][];
            source?: string;
            version?: string;
        };
        DifferenceView: {
            declared?: string;
            field?: string;
            /** @enum {string} */
            kind?: "CHANGED" | "ADDED" | "MISSING";
            path?: string;
            register?: string;
            /** @enum {string} */
            section?: "IDENTITY" | "PREMISES" | "SYSTEMS" | "ENGINEERS" | "OPERATORS" | "EQUIPMENT" | "PROJECTS" | "PAPERS";
            takeable?: boolean;
        };
        Discard: {
            reason: string;
        };
        DismissForm: {
            reason: string;
        };
        DismissManyForm: {
            ids: string[];
            reason: string;
        };
        DispatchForm: {
            brigade: string;
            documentNo?: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        DispatchView: {
            brigade?: string;
            documentNo?: string;
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
        };
        Document: {
            empty?: boolean;
        } & {
            [key: string]: unknown;
        };
        DocumentForm: {
            /** @enum {string} */
            kind?: "REPORT" | "RECORD" | "CONCLUSION";
            no: string;
            /** Format: date */
            on: string;
            platformNo?: string;
        };
        DocumentView: {
            /** @enum {string} */
            kind?: "REPORT" | "RECORD" | "CONCLUSION";
            no?: string;
            /** Format: date */
            on?: string;
            platformNo?: string;
        };
        Drift: {
            /** @enum {string} */
            change?: "ADDED" | "MISSING";
            column?: string;
            /** Format: date */
            since?: string;
            table?: string;
        };
        Due: {
            /** Format: int32 */
            d7?: number;
            /** Format: int32 */
            d30?: number;
            /** Format: int32 */
            d90?: number;
        };
        EarlierLetter: {
            conditions?: components["schemas"]["ConditionName"][];
            /** Format: int32 */
            letter?: number;
            /** Format: date */
            on?: string;
            reason?: string;
            /** @enum {string} */
            state?: "NONE" | "SIGNED" | "REFUSED" | "BREACHED";
            /** Format: int32 */
            template?: number;
        };
        Edition: {
            days?: number[];
            /** Format: date */
            effectiveFrom?: string;
            source?: string;
            unverified?: boolean;
        };
        EditionForm: {
            /** Format: date */
            effectiveFrom: string;
            items: components["schemas"]["ItemForm"][];
            reason?: string;
            source: string;
            unverified: boolean;
        };
        EditionRow: {
            /** Format: date */
            effectiveFrom?: string;
            /** Format: int32 */
            items?: number;
            source?: string;
            unverified?: boolean;
        };
        EligibilityView: {
            /** Format: date */
            asOf?: string;
            conditions?: components["schemas"]["ConditionView"][];
            /** Format: date-time */
            factsFrom?: string;
            /** Format: date */
            nextChangeOn?: string;
            uscc?: string;
            /** @enum {string} */
            verdict?: "ELIGIBLE" | "INELIGIBLE" | "UNDETERMINED";
        };
        EngagementForm: {
            /** Format: date */
            contractFrom: string;
            /** Format: date */
            contractTo?: string;
            /** Format: date */
            effectiveOn?: string;
            insuranceMonth?: string;
            reason?: string;
            /** @enum {string} */
            role?: "ENGINEER" | "OPERATOR" | "BOTH";
            source?: components["schemas"]["RecordSource"];
            uscc: string;
        };
        EngagementView: {
            active?: boolean;
            agencyName?: string;
            brigade?: string;
            contestedWith?: components["schemas"]["ContestView"][];
            /** Format: date */
            contractFrom?: string;
            /** Format: date */
            contractTo?: string;
            engagementId?: string;
            insuranceMonth?: string;
            resolved?: components["schemas"]["ResolutionView"];
            /** @enum {string} */
            role?: "ENGINEER" | "OPERATOR" | "BOTH";
            uscc?: string;
        };
        EngineerForm: {
            issuingProvince?: string;
            /** @enum {string} */
            level: "CLASS_1" | "CLASS_2";
            qualificationNo?: string;
            registrationNo: string;
            sealNo?: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
        };
        EngineerView: {
            confirmedHere?: boolean;
            issuingProvince?: string;
            /** @enum {string} */
            level?: "CLASS_1" | "CLASS_2";
            qualificationNo?: string;
            registrationNo?: string;
            sealNo?: string;
            /** @enum {string} */
            state?: "VALID" | "EXPIRED" | "NOT_YET_VALID";
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        EntityView: {
            agency?: components["schemas"]["LinkedAgencyView"];
            /** Format: date */
            approvedOn?: string;
            brigade?: string;
            changes?: components["schemas"]["MarketChange"][];
            concerns?: ("MATCHED" | "PROPOSED" | "FIRE_SCOPE" | "FIRE_NAME" | "CHANGED")[];
            division?: string;
            domicile?: string;
            /** Format: date */
            establishedOn?: string;
            formerNames?: string[];
            formerNumbers?: string[];
            id?: string;
            /** @enum {string} */
            legalPerson?: "YES" | "NO" | "UNKNOWN";
            legalPersonReason?: string;
            legalRepMasked?: string;
            name?: string;
            phoneMasked?: string;
            records?: components["schemas"]["PublicRecord"][];
            ref?: components["schemas"]["RowRef"];
            regAuthority?: string;
            scope?: components["schemas"]["Shown"];
            scopeText?: string;
            sourceId?: string;
            /** Format: date-time */
            sourceTime?: string;
            statedCode?: string;
            /** @enum {string} */
            status?: "ACTIVE" | "SUSPENDED" | "LIQUIDATING" | "REVOKED" | "CANCELLED" | "RESCINDED" | "MOVED_OUT" | "UNKNOWN" | "NOT_STATED";
            /** Format: date */
            statusOn?: string;
            statusRaw?: string;
            subjectCode?: string;
            subjectType?: string;
            uscc?: string;
            /** @enum {string} */
            usccProblem?: "MISSING" | "LOST_DIGITS" | "FORM" | "CHECK";
            withdrawn?: boolean;
        };
        EntriesForm: {
            national?: components["schemas"]["EntryForm"];
            nationalSystem?: boolean;
            sichuan?: components["schemas"]["EntryForm"];
            sichuanPlatform?: boolean;
        };
        EntriesView: {
            national?: components["schemas"]["Entry"];
            nationalSystem?: boolean;
            sichuan?: components["schemas"]["Entry"];
            sichuanPlatform?: boolean;
        };
        Entry: {
            entered?: boolean;
            no?: string;
            /** Format: date */
            on?: string;
            source?: string;
        };
        EntryForm: {
            entered: boolean;
            no?: string;
            /** Format: date */
            on?: string;
            source?: string;
        };
        EquipmentForm: {
            brand: string;
            calibrationCertNo?: string;
            /** Format: date */
            calibrationDueOn?: string;
            /** Format: date */
            effectiveOn?: string;
            /** Format: date */
            heldFrom: string;
            /** Format: date */
            heldTo?: string;
            itemCode: string;
            model: string;
            /** @enum {string} */
            ownership?: "OWNED" | "LEASED";
            /** Format: date */
            purchasedOn?: string;
            purchaseInvoiceNo?: string;
            reason?: string;
            serialNo: string;
            source?: components["schemas"]["RecordSource"];
            uscc: string;
        };
        EquipmentView: {
            agencyName?: string;
            brand?: string;
            brigade?: string;
            brigadeName?: string;
            /** @enum {string} */
            calibration?: "NOT_REQUIRED" | "VALID" | "OVERDUE" | "MISSING";
            calibrationCertNo?: string;
            /** Format: date */
            calibrationDueOn?: string;
            calibrationRequired?: boolean;
            equipmentId?: string;
            /** @enum {string} */
            group?: "EQ_BASE" | "EQ_MT" | "EQ_AS";
            /** Format: date */
            heldFrom?: string;
            /** Format: date */
            heldTo?: string;
            itemCode?: string;
            model?: string;
            /** @enum {string} */
            ownership?: "OWNED" | "LEASED";
            /** Format: date */
            purchasedOn?: string;
            purchaseInvoiceNo?: string;
            serialNo?: string;
            sharedWith?: components["schemas"]["SharingAgency"][];
            source?: components["schemas"]["RecordSource"];
            /** Format: date-time */
            updatedAt?: string;
            uscc?: string;
            /** Format: int64 */
            version?: number;
        };
        EvidenceView: {
            /** @enum {string} */
            kind?: "MARKET_ROW" | "REGISTER" | "PROJECT" | "DOCUMENT" | "SURVEY" | "PERSON" | "EQUIPMENT" | "DECLARATION";
            link?: components["schemas"]["Link"];
            /** Format: date */
            on?: string;
            ref?: components["schemas"]["RowRef"];
            text?: string;
        };
        FactsForm: {
            /** Format: date */
            effectiveOn?: string;
            mismatchFields: string[];
            outcome?: string;
            reason?: string;
            registeredRegion?: string;
            source?: components["schemas"]["RecordSource"];
        };
        FaultView: {
            /** @enum {string} */
            kind?: "REJECTED" | "WARNED";
            /** Format: int64 */
            line?: number;
            problems?: components["schemas"]["RowFaultView"][];
            raw?: string;
        };
        FieldChange: {
            after?: unknown;
            before?: unknown;
            field?: string;
        };
        FilingsView: {
            brigades?: components["schemas"]["BrigadeFilings"][];
            campaign?: string;
        };
        FlagForm: {
            /** @enum {string} */
            flag?: "KEY_UNIT" | "GAMES_VENUE" | "RECEPTION_HOTEL";
            /** Format: date */
            from: string;
            source?: components["schemas"]["RecordSource"];
            /** Format: date */
            to?: string;
        };
        FlagView: {
            /** @enum {string} */
            flag?: "KEY_UNIT" | "GAMES_VENUE" | "RECEPTION_HOTEL";
            /** Format: date */
            from?: string;
            source?: components["schemas"]["RecordSource"];
            /** Format: date */
            to?: string;
        };
        GapRow: {
            brigade?: string;
            brigadeName?: string;
            /** Format: date */
            detectedOn?: string;
            explanation?: string;
            leadId?: string;
            name?: string;
            referral?: string;
            rule?: string;
            /** @enum {string} */
            severity?: "S1" | "S2" | "S3" | "WARN" | "INFO";
            /** @enum {string} */
            state?: "DETECTED" | "ASSIGNED" | "VERIFIED" | "DISMISSED" | "FINDING";
            title?: string;
            uscc?: string;
        };
        HealthView: {
            sources?: components["schemas"]["SourceView"][];
        };
        Hit: {
            barredBy?: string[];
            /** Format: int32 */
            from?: number;
            kind?: string;
            phrase?: string;
            /** Format: int32 */
            to?: number;
        };
        ImportNote: {
            code?: string;
            message?: string;
        };
        ImportView: {
            by?: string;
            byName?: string;
            /** Format: int64 */
            bytes?: number;
            /** Format: int64 */
            created?: number;
            /** Format: int64 */
            done?: number;
            encoding?: string;
            fileName?: string;
            filesKept?: boolean;
            /** Format: date-time */
            finishedAt?: string;
            format?: string;
            /** Format: int32 */
            headerRow?: number;
            id?: string;
            /** Format: date */
            keepUntil?: string;
            notes?: components["schemas"]["ImportNote"][];
            problem?: components["schemas"]["ImportNote"];
            register?: string;
            registerTitle?: string;
            /** Format: int64 */
            rejected?: number;
            /** Format: int32 */
            resumed?: number;
            /** Format: int64 */
            rows?: number;
            sheet?: string;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state?: "WAITING" | "READING" | "RUNNING" | "DONE" | "CANCELLED" | "REFUSED" | "FAILED";
            /** Format: int64 */
            stored?: number;
            /** Format: int64 */
            unchanged?: number;
            /** Format: int64 */
            updated?: number;
            /** Format: int64 */
            warned?: number;
        };
        Item: {
            calibrationRequired?: boolean;
            /** @enum {string} */
            group?: "EQ_BASE" | "EQ_MT" | "EQ_AS";
            itemCode?: string;
            /** Format: int32 */
            minQty?: number;
            spec?: string;
        };
        ItemForm: {
            calibrationRequired: boolean;
            /** @enum {string} */
            group?: "EQ_BASE" | "EQ_MT" | "EQ_AS";
            itemCode: string;
            /** Format: int32 */
            minQty?: number;
            spec?: string;
        };
        ItemView: {
            basis?: string;
            code?: string;
            group?: string;
            kinds?: ("MAINT_TEST" | "ASSESS")[];
            text?: string;
        };
        JobView: {
            /** Format: int64 */
            done?: number;
            /** Format: date-time */
            finishedAt?: string;
            id?: string;
            kind?: string;
            message?: string;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state?: "RUNNING" | "DONE" | "FAILED" | "CANCELLED" | "INTERRUPTED";
            /** Format: int64 */
            total?: number;
        };
        KeepingForm: {
            reason: string;
        };
        Lapses: {
            /** Format: int32 */
            d7?: number;
            /** Format: int32 */
            d30?: number;
            /** Format: int32 */
            d90?: number;
        };
        LapsingRow: {
            agencyName?: string;
            brigade?: string;
            brigadeName?: string;
            /** Format: int32 */
            daysLeft?: number;
            kind?: string;
            /** Format: date */
            lapsesOn?: string;
            record?: string;
            ref?: string;
            uscc?: string;
        };
        LastBatch: {
            fileName?: string;
            id?: string;
            /** Format: date-time */
            receivedAt?: string;
            /** @enum {string} */
            state?: "WAITING" | "READING" | "RUNNING" | "DONE" | "QUARANTINED" | "DISCARDED" | "CANCELLED" | "FAILED";
        };
        LeadView: {
            assignedTo?: components["schemas"]["Assignee"];
            brigade?: string;
            brigadeName?: string;
            class?: string;
            /** Format: date */
            detectedOn?: string;
            evidence?: components["schemas"]["EvidenceView"][];
            /** Format: int32 */
            evidenceCount?: number;
            explanation?: string;
            history?: components["schemas"]["ActView"][];
            id?: string;
            /** Format: date */
            lastSeenOn?: string;
            outputs?: components["schemas"]["Output"][];
            /** Format: date */
            resolvedOn?: string;
            rule?: string;
            /** @enum {string} */
            severity?: "S1" | "S2" | "S3" | "WARN" | "INFO";
            /** @enum {string} */
            state?: "DETECTED" | "ASSIGNED" | "VERIFIED" | "DISMISSED" | "FINDING";
            subject?: components["schemas"]["Subject"];
            title?: string;
            uscc?: string;
            /** Format: int64 */
            version?: number;
        };
        LeaveForm: {
            /** Format: date */
            from: string;
            reason?: string;
            /** Format: date */
            to?: string;
        };
        LeaveView: {
            /** Format: date */
            from?: string;
            reason?: string;
            /** Format: date */
            to?: string;
        };
        Letter: {
            /** Format: date-time */
            at?: string;
            audit?: components["schemas"]["Document"][];
            cause?: string;
            consumer?: string;
            headers?: {
                [key: string]: unknown;
            };
            id?: string;
            key?: string;
            payload?: string;
            stack?: string;
            state?: string;
            type?: string;
        };
        LightView: {
            code?: string;
            /** @enum {string} */
            result?: "PASS" | "FAIL" | "UNDETERMINED" | "NOT_REQUIRED";
        };
        LikeAgency: {
            name?: string;
            uscc?: string;
        };
        LineView: {
            actor?: string;
            /** Format: date-time */
            at?: string;
            detail?: string;
            id?: string;
            link?: string;
            service?: string;
            title?: string;
            type?: string;
        };
        Link: {
            id?: string;
            type?: string;
        };
        LinkedAgencyView: {
            name?: string;
            uscc?: string;
        };
        ListingAgencyRow: {
            content?: components["schemas"]["AgencyRow"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingBatchView: {
            content?: components["schemas"]["BatchView"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingClearanceView: {
            content?: components["schemas"]["ClearanceView"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingCommitmentRow: {
            content?: components["schemas"]["CommitmentRow"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingDeclarationRow: {
            content?: components["schemas"]["DeclarationRow"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingEntityView: {
            content?: components["schemas"]["EntityView"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingEquipmentView: {
            content?: components["schemas"]["EquipmentView"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingFaultView: {
            content?: components["schemas"]["FaultView"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingGapRow: {
            content?: components["schemas"]["GapRow"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingImportView: {
            content?: components["schemas"]["ImportView"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingLapsingRow: {
            content?: components["schemas"]["LapsingRow"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingLeadView: {
            content?: components["schemas"]["LeadView"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingMemberRow: {
            content?: components["schemas"]["MemberRow"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingOutOfAreaView: {
            content?: components["schemas"]["OutOfAreaView"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingPairView: {
            content?: components["schemas"]["PairView"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingPractitionerView: {
            content?: components["schemas"]["PractitionerView"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingProjectView: {
            content?: components["schemas"]["ProjectView"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingPublicAgency: {
            content?: components["schemas"]["PublicAgency"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingReferralView: {
            content?: components["schemas"]["ReferralView"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingReturnedRowView: {
            content?: components["schemas"]["ReturnedRowView"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingSurveyView: {
            content?: components["schemas"]["SurveyView"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingUnitView: {
            content?: components["schemas"]["UnitView"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        Loaded: {
            /** Format: int32 */
            loaded?: number;
        };
        LoadedUnits: {
            /** Format: int32 */
            loaded?: number;
        };
        ManyView: {
            /** Format: int32 */
            done?: number;
            refused?: components["schemas"]["NotDone"][];
        };
        MarketChange: {
            after?: string;
            before?: string;
            field?: string;
            /** Format: date */
            on?: string;
            ref?: components["schemas"]["RowRef"];
        };
        MarketSide: {
            division?: string;
            domicile?: string;
            /** Format: date */
            establishedOn?: string;
            formerNames?: string[];
            legalRepMasked?: string;
            name?: string;
            scopeText?: string;
            sourceId?: string;
            statedCode?: string;
            status?: string;
            subjectType?: string;
            uscc?: string;
        };
        MatchedAgency: {
            name?: string;
            uscc?: string;
        };
        MemberRow: {
            brigade?: string;
            brigadeName?: string;
            /** @enum {string} */
            commitment?: "NONE" | "SIGNED" | "REFUSED" | "RENEW";
            /** Format: date */
            committedOn?: string;
            declaration?: string;
            kinds?: string[];
            mark?: string;
            name?: string;
            /** Format: date */
            submittedOn?: string;
            uscc?: string;
            warnings?: components["schemas"]["MemberWarnings"];
        };
        MemberWarnings: {
            /** Format: int32 */
            d7?: number;
            /** Format: int32 */
            d30?: number;
            /** Format: int32 */
            d90?: number;
        };
        MergedAgency: {
            mergedInto?: string;
            uscc?: string;
            /** Format: int64 */
            version?: number;
        };
        MergedPractitioner: {
            mergedInto?: string;
            practitionerId?: string;
            /** Format: int64 */
            version?: number;
        };
        Missing: {
            /** @enum {string} */
            duty?: "REGISTERED" | "PRACTISING";
            name?: string;
            state?: string;
            uscc?: string;
        };
        MissingView: {
            brigades?: components["schemas"]["BrigadeView"][];
            campaign?: string;
            /** Format: date */
            endsOn?: string;
            /** Format: date */
            interimOn?: string;
            /** Format: date */
            today?: string;
        };
        NamingUnit: {
            /** Format: date */
            answeredOn?: string;
            contractNo?: string;
            unitId?: string;
            unitName?: string;
        };
        NotDone: {
            code?: string;
            id?: string;
        };
        NoteForm: {
            note: string;
        };
        NoteView: {
            code?: string;
            message?: string;
        };
        NoticeForm: {
            document?: string;
            /** Format: date */
            notifiedOn: string;
        };
        Objection: {
            field?: string;
            reason?: string;
        };
        ObjectionForm: {
            field: string;
            reason: string;
        };
        OfficerForm: {
            active?: boolean;
            brigade: string;
            certificateNo?: string;
            /** Format: date */
            certificateValidTo: string;
            dispatches?: components["schemas"]["DispatchForm"][];
            /** Format: date */
            effectiveOn?: string;
            leave?: components["schemas"]["LeaveForm"][];
            name: string;
            officerId: string;
            reason?: string;
            relations?: components["schemas"]["RelationForm"][];
            source?: components["schemas"]["RecordSource"];
        };
        OfficerList: {
            content?: components["schemas"]["OfficerView"][];
        };
        OfficerLoad: {
            officers: components["schemas"]["OfficerRow"][];
        };
        OfficerRow: {
            brigade: string;
            certificateNo?: string;
            /** Format: date */
            certificateValidTo: string;
            name: string;
            officerId: string;
            onLeave: boolean;
        };
        OfficerView: {
            active?: boolean;
            brigade?: string;
            brigadeName?: string;
            certificateNo?: string;
            /** Format: date */
            certificateValidTo?: string;
            dispatches?: components["schemas"]["DispatchView"][];
            leave?: components["schemas"]["LeaveView"][];
            name?: string;
            officerId?: string;
            onLeave?: boolean;
            relations?: components["schemas"]["RelationView"][];
            source?: components["schemas"]["RecordSource"];
            /** Format: int64 */
            version?: number;
        };
        OpenForm: {
            /** @enum {string} */
            clearReason: "NOT_A_LEGAL_PERSON" | "BRANCH" | "CANCELLED" | "DUPLICATE";
            details: components["schemas"]["DetailsForm"];
            uscc: string;
        };
        OpenPointView: {
            mark?: string;
            measures?: ("LEGAL_PERSON" | "PREMISES_AREA" | "BASE_EQUIPMENT" | "MAINT_TEST_EQUIPMENT" | "ASSESS_EQUIPMENT" | "ENGINEERS" | "CLASS_1_ENGINEERS" | "OPERATORS" | "INTERMEDIATE_OPERATORS" | "QUALITY_SYSTEM" | "PROCESS_CONTROL")[];
            why?: string;
        };
        OperatorForm: {
            certificateNo: string;
            /** @enum {string} */
            direction?: "MONITORING" | "MAINTENANCE";
            old?: boolean;
            /** Format: int32 */
            rank: number;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
        };
        OperatorView: {
            certificateNo?: string;
            /** @enum {string} */
            direction?: "MONITORING" | "MAINTENANCE";
            old?: boolean;
            /** Format: int32 */
            rank?: number;
            /** @enum {string} */
            state?: "VALID" | "EXPIRED" | "NOT_YET_VALID";
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        OtherView: {
            name?: string;
            uscc?: string;
        };
        OutOfAreaView: {
            agencyName?: string;
            brigade?: string;
            brigadeName?: string;
            /** Format: int32 */
            engineersHere?: number;
            mismatchFields?: string[];
            nationalSystem?: boolean;
            /** Format: int32 */
            operatorsHere?: number;
            originScope?: string;
            outcome?: string;
            projects?: components["schemas"]["ProjectRef"][];
            /** Format: int32 */
            projectsHere?: number;
            registeredRegion?: string;
            requests?: components["schemas"]["RequestView"][];
            sichuanPlatform?: boolean;
            uscc?: string;
            /** Format: int64 */
            version?: number;
        };
        Output: {
            /** Format: date-time */
            at?: string;
            id?: string;
            /** @enum {string} */
            kind?: "CLEARANCE" | "OUT_OF_AREA" | "REGISTRATION" | "REFERRAL" | "PUBLIC_LIST";
        };
        PairView: {
            agency?: components["schemas"]["AgencySide"];
            before?: components["schemas"]["Decision"];
            brigade?: string;
            brigadeName?: string;
            contributions?: components["schemas"]["Contribution"][];
            decision?: components["schemas"]["Decision"];
            id?: string;
            market?: components["schemas"]["MarketSide"];
            ref?: components["schemas"]["RowRef"];
            /** Format: int32 */
            sameThreshold?: number;
            scope?: components["schemas"]["Shown"];
            /** Format: int32 */
            score?: number;
            /** @enum {string} */
            state?: "OPEN" | "LATER" | "SAME" | "DIFFERENT";
            /** @enum {string} */
            tier?: "T1" | "T2" | "T3" | "T4" | "NONE";
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
            warnings?: components["schemas"]["WarningView"][];
        };
        Paper: {
            arrived?: boolean;
            fileName?: string;
            sha256?: string;
        };
        Part: {
            by?: {
                [key: string]: number;
            };
            /** Format: int64 */
            kept?: number;
            /** Format: int32 */
            partition?: number;
            /** Format: int64 */
            position?: number;
            /** Format: int64 */
            read?: number;
            /** Format: int64 */
            rejected?: number;
            /** Format: int64 */
            stale?: number;
            /** Format: int64 */
            unchanged?: number;
        };
        PeopleView: {
            /** Format: date */
            asOf?: string;
            content?: components["schemas"]["PractitionerView"][];
            uscc?: string;
        };
        PersonMergeForm: {
            into: string;
            reason: string;
        };
        PersonUndoForm: {
            reason: string;
        };
        PersonWarning: {
            code?: string;
            message?: string;
        };
        Phrase: {
            /** @enum {string} */
            meaning?: "SERVICE" | "WEAK" | "NOT_SERVICE";
            note?: string;
            text?: string;
            verified?: boolean;
        };
        PractitionerForm: {
            /** Format: date */
            effectiveOn?: string;
            engagement?: components["schemas"]["EngagementForm"];
            engineer?: components["schemas"]["EngineerForm"];
            name: string;
            operators?: components["schemas"]["OperatorForm"][];
            reason?: string;
            residentId?: string;
            source?: components["schemas"]["RecordSource"];
        };
        PractitionerView: {
            contested?: boolean;
            engagements?: components["schemas"]["EngagementView"][];
            engineer?: components["schemas"]["EngineerView"];
            mergedInto?: string;
            name?: string;
            operators?: components["schemas"]["OperatorView"][];
            practitionerId?: string;
            residentId?: string;
            source?: components["schemas"]["Source"];
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
            warnings?: components["schemas"]["PersonWarning"][];
        };
        ProblemView: {
            code?: string;
            column?: string;
            message?: string;
            suggestion?: string;
            warning?: boolean;
        };
        ProfileView: {
            /** Format: int32 */
            article?: number;
            conditions?: components["schemas"]["DemandView"][];
            /** @enum {string} */
            profile?: "MAINT_TEST" | "ASSESS" | "BOTH";
        };
        ProjectForm: {
            contractNo?: string;
            contractParty?: string;
            documents?: components["schemas"]["DocumentForm"][];
            /** Format: date */
            effectiveOn?: string;
            /** @enum {string} */
            exemption?: "WARRANTY_BY_CONTRACTOR";
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind?: "MAINTENANCE" | "TESTING" | "ASSESSMENT";
            performer: string;
            platformNo?: string;
            projectLead?: string;
            reason?: string;
            source?: components["schemas"]["RecordSource"];
            /** Format: date */
            to?: string;
            unitId: string;
        };
        ProjectRef: {
            contractNo?: string;
            /** Format: date */
            from?: string;
            kind?: string;
            /** Format: date */
            to?: string;
            unitId?: string;
        };
        ProjectView: {
            active?: boolean;
            agencyName?: string;
            brigade?: string;
            brigadeName?: string;
            contractNo?: string;
            contractParty?: string;
            contractPartyName?: string;
            documents?: components["schemas"]["DocumentView"][];
            /** @enum {string} */
            exemption?: "WARRANTY_BY_CONTRACTOR";
            /** Format: date */
            from?: string;
            /** @enum {string} */
            kind?: "MAINTENANCE" | "TESTING" | "ASSESSMENT";
            leadEngaged?: boolean;
            partyDiffers?: boolean;
            platformNo?: string;
            projectId?: string;
            projectLead?: string;
            source?: components["schemas"]["RecordSource"];
            /** Format: date */
            to?: string;
            unitId?: string;
            unitName?: string;
            /** Format: date-time */
            updatedAt?: string;
            uscc?: string;
            /** Format: int64 */
            version?: number;
        };
        PublicAgency: {
            brigade?: string;
            brigadeName?: string;
            kinds?: ("MAINT_TEST" | "ASSESS")[];
            lights?: components["schemas"]["LightView"][];
            name?: string;
            uscc?: string;
            /** @enum {string} */
            verdict?: "ELIGIBLE" | "INELIGIBLE" | "UNDETERMINED";
        };
        PublicCommitment: {
            /** Format: date */
            breachedOn?: string;
            brigadeName?: string;
            conditions?: components["schemas"]["ConditionName"][];
            name?: string;
            points?: string[];
            preamble?: string;
            /** Format: date */
            signedOn?: string;
            /** @enum {string} */
            state?: "NONE" | "SIGNED" | "REFUSED" | "BREACHED";
            /** Format: int32 */
            template?: number;
            title?: string;
            uscc?: string;
        };
        PublicConduct: {
            association?: string;
            name?: string;
            /** Format: date */
            publishedOn?: string;
            text?: string;
            title?: string;
            /** Format: int32 */
            version?: number;
        };
        PublicConductRow: {
            association?: string;
            name?: string;
            /** Format: date */
            publishedOn?: string;
            title?: string;
            /** Format: int32 */
            version?: number;
        };
        PublicConducts: {
            content?: components["schemas"]["PublicConductRow"][];
        };
        PublicList: {
            brigade?: string;
            companies?: components["schemas"]["Company"][];
            kind?: string;
            listId?: string;
            /** Format: date */
            requestedOn?: string;
        };
        PublicRecord: {
            authority?: string;
            documentNo?: string;
            /** @enum {string} */
            kind?: "ABNORMAL" | "SERIOUS_ILLEGAL" | "CASE_PUBLIC";
            /** Format: date */
            on?: string;
            reason?: string;
            ref?: components["schemas"]["RowRef"];
            /** Format: date */
            removedOn?: string;
            sourceId?: string;
        };
        Published: {
            /** Format: date-time */
            publishedAt?: string;
            text?: string;
            title?: string;
            /** Format: int32 */
            version?: number;
        };
        PulledDay: {
            /** Format: date-time */
            at?: string;
            /** Format: int32 */
            attempts?: number;
            batchId?: string;
            /** Format: date */
            day?: string;
            problem?: components["schemas"]["DayProblem"];
            /** @enum {string} */
            state?: "TAKEN" | "NOTHING" | "FAILED";
            table?: string;
        };
        PulledDays: {
            connected?: boolean;
            content?: components["schemas"]["PulledDay"][];
        };
        PullOrder: {
            again?: boolean;
            /** Format: date */
            from?: string;
            table?: string;
            /** Format: date */
            to?: string;
        };
        QualityDocument: {
            present?: boolean;
            title?: string;
        };
        RawLineView: {
            file?: string;
            /** Format: int64 */
            line?: number;
            raw?: string;
            truncated?: boolean;
        };
        ReasonForm: {
            reason: string;
        };
        Receipt: {
            /** Format: int32 */
            accepted?: number;
            /** Format: date-time */
            at?: string;
            no?: string;
            papers?: string[];
            rejected?: components["schemas"]["Rejected"][];
        };
        ReceiptView: {
            /** @enum {string} */
            mark?: "IN_TIME" | "IN_PHASE_SUPPLEMENT" | "LATE";
            no?: string;
            /** Format: date-time */
            receivedAt?: string;
            /** Format: int32 */
            round?: number;
        };
        RecordGaps: {
            days?: string[];
            table?: string;
        };
        RecordSource: {
            /** @enum {string} */
            kind: "OFFICER" | "AGENCY" | "IMPORT" | "NATIONAL_SYSTEM" | "SICHUAN_PLATFORM" | "MARKET" | "SURVEY";
            /** Format: date */
            on: string;
            ref?: string;
        };
        Redrive: {
            correctedPayload?: string;
            reason: string;
        };
        RedriveMany: {
            ids?: string[];
            reason: string;
        };
        RedrivenMany: {
            /** Format: int64 */
            done?: number;
            /** Format: int64 */
            failed?: number;
        };
        ReferralView: {
            /** Format: int32 */
            attempts?: number;
            brigade?: string;
            by?: string;
            id?: string;
            /** @enum {string} */
            list?: "FIRE_WITHOUT_MARKET" | "MARKET_WITHOUT_FIRE";
            /** Format: date-time */
            nextAttemptAt?: string;
            note?: string;
            number?: string;
            papers?: components["schemas"]["Paper"][];
            problem?: components["schemas"]["Trouble"];
            receipt?: components["schemas"]["Receipt"];
            /** Format: int32 */
            rows?: number;
            /** Format: date-time */
            sentAt?: string;
            /** @enum {string} */
            state?: "SENT" | "RECEIVED" | "PARTLY_REJECTED" | "FAILED";
        };
        RefusalForm: {
            reason: string;
        };
        RegisterForm: {
            brigade?: string;
            kinds?: string[];
            name?: string;
            originScope?: string;
            subjectType?: string;
            uscc?: string;
        };
        RegisterView: {
            columns?: components["schemas"]["ColumnView"][];
            exportable?: boolean;
            importable?: boolean;
            register?: string;
            title?: string;
        };
        RegistrationForm: {
            uscc: string;
        };
        Rejected: {
            /** Format: int32 */
            line?: number;
            reason?: string;
        };
        RelationForm: {
            /** Format: date */
            declaredOn: string;
            /** @enum {string} */
            kind?: "FORMER_EMPLOYEE" | "RELATIVE" | "SHAREHOLDER" | "OTHER";
            note?: string;
            /** Format: date */
            until?: string;
            uscc: string;
        };
        RelationView: {
            /** Format: date */
            declaredOn?: string;
            /** @enum {string} */
            kind?: "FORMER_EMPLOYEE" | "RELATIVE" | "SHAREHOLDER" | "OTHER";
            note?: string;
            /** Format: date */
            until?: string;
            uscc?: string;
        };
        ReplyForm: {
            /** Format: date */
            replyOn: string;
            /** @enum {string} */
            replyResult?: "CONFIRMED" | "DIFFERS" | "NO_RECORD" | "OTHER";
            replyText?: string;
        };
        RequestedLists: {
            content?: components["schemas"]["PublicList"][];
        };
        RequestForm: {
            /** @enum {string} */
            question?: "ELIGIBILITY" | "PEOPLE" | "EQUIPMENT" | "OTHER";
            /** Format: date */
            requestedOn: string;
            requestedTo: string;
            text?: string;
        };
        RequestView: {
            /** @enum {string} */
            question?: "ELIGIBILITY" | "PEOPLE" | "EQUIPMENT" | "OTHER";
            /** Format: date */
            replyOn?: string;
            /** @enum {string} */
            replyResult?: "CONFIRMED" | "DIFFERS" | "NO_RECORD" | "OTHER";
            replyText?: string;
            /** Format: date */
            requestedOn?: string;
            requestedTo?: string;
            requestId?: string;
            text?: string;
        };
        RequirementView: {
            atLeast?: number;
            /** @enum {string} */
            measure?: "LEGAL_PERSON" | "PREMISES_AREA" | "BASE_EQUIPMENT" | "MAINT_TEST_EQUIPMENT" | "ASSESS_EQUIPMENT" | "ENGINEERS" | "CLASS_1_ENGINEERS" | "OPERATORS" | "INTERMEDIATE_OPERATORS" | "QUALITY_SYSTEM" | "PROCESS_CONTROL";
        };
        ResolutionForm: {
            keep: string;
            reason: string;
        };
        ResolutionView: {
            /** Format: date-time */
            at?: string;
            by?: string;
            /** Format: date */
            endedOn?: string;
            /** @enum {string} */
            outcome?: "STANDS" | "ENDED";
            reason?: string;
        };
        ReturnedRowView: {
            problems?: components["schemas"]["ProblemView"][];
            /** Format: int32 */
            row?: number;
            values?: {
                [key: string]: string;
            };
        };
        ReturnForm: {
            reasons: components["schemas"]["ObjectionForm"][];
        };
        ReturnView: {
            /** Format: date-time */
            at?: string;
            by?: string;
            reasons?: components["schemas"]["Objection"][];
        };
        RevisionForm: {
            /** Format: date */
            contractFrom?: string;
            /** Format: date */
            contractTo?: string;
            /** Format: date */
            effectiveOn?: string;
            insuranceMonth?: string;
            reason?: string;
            /** @enum {string} */
            role?: "ENGINEER" | "OPERATOR" | "BOTH";
            source?: components["schemas"]["RecordSource"];
        };
        RoundView: {
            changes?: components["schemas"]["DifferenceView"][];
            /** Format: date-time */
            receivedAt?: string;
            /** Format: int32 */
            round?: number;
            scans?: components["schemas"]["DeclaredAttachment"][];
        };
        RowFaultView: {
            code?: string;
            field?: string;
            message?: string;
            value?: string;
        };
        RowRef: {
            batchId?: string;
            file?: string;
            /** Format: int64 */
            line?: number;
        };
        RowView: {
            counted?: boolean;
            /** @enum {string} */
            kind?: "SUBJECT_TYPE" | "PREMISES" | "ENGINEER" | "OPERATOR" | "SYSTEM" | "EQUIPMENT";
            other?: components["schemas"]["OtherView"];
            reason?: string;
            /** @enum {string} */
            reasonCode?: "EXPIRED" | "NOT_YET_VALID" | "ENGAGEMENT_ENDED" | "NOT_YET_ENGAGED" | "CONTESTED" | "OTHER_PROVINCE" | "NOT_A_LEGAL_PERSON" | "NOT_IN_PLACE" | "QUANTITIES_NOT_LOADED" | "NOT_RECORDED" | "NO_CALIBRATION" | "CALIBRATION_OVERDUE" | "NOT_ENOUGH";
            record?: string;
            ref?: string;
        };
        RuleSetView: {
            document?: string;
            /** Format: date */
            effectiveFrom?: string;
            /** Format: date */
            effectiveTo?: string;
            id?: string;
            open?: components["schemas"]["OpenPointView"][];
            profiles?: components["schemas"]["ProfileView"][];
            source?: string;
        };
        ScopeForm: {
            text: string;
        };
        SelfCheckAnswer: {
            /** @enum {string} */
            answer?: "CONFORM" | "NONCONFORM" | "NOT_APPLICABLE";
            /** Format: date */
            doneOn?: string;
            item?: string;
            measure?: string;
            problem?: string;
        };
        SharingAgency: {
            name?: string;
            uscc?: string;
        };
        Shown: {
            dictionary?: string;
            hits?: components["schemas"]["Hit"][];
            /** @enum {string} */
            strength?: "STRONG" | "WEAK" | "NONE";
        };
        SignatureForm: {
            signatory: string;
            /** Format: int32 */
            template: number;
        };
        Source: {
            kind?: string;
            /** Format: date */
            on?: string;
            ref?: string;
        };
        SourceView: {
            drift?: components["schemas"]["Drift"][];
            gaps?: string[];
            lastBatch?: components["schemas"]["LastBatch"];
            /** Format: date-time */
            lastHeard?: string;
            /** Format: date-time */
            lastRowTime?: string;
            notes?: components["schemas"]["NoteView"][];
            /** Format: int32 */
            quarantined?: number;
            recordGaps?: components["schemas"]["RecordGaps"][];
            /** @enum {string} */
            source?: "DROP" | "EXCHANGE" | "UPLOAD" | "TOPIC";
            /** @enum {string} */
            state?: "OK" | "LATE" | "GAP" | "DRIFT" | "NEVER";
        };
        Staff: {
            /** Format: int32 */
            contested?: number;
            /** Format: int32 */
            engineers?: number;
            /** Format: int32 */
            operators?: number;
        };
        StaffEngineerForm: {
            /** Format: date */
            contractFrom?: string;
            /** Format: date */
            contractTo?: string;
            issuingProvince?: string;
            /** @enum {string} */
            level: "CLASS_1" | "CLASS_2";
            name?: string;
            registrationNo: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
        };
        StaffOperatorForm: {
            certificateNo: string;
            /** Format: date */
            contractFrom?: string;
            /** Format: date */
            contractTo?: string;
            /** @enum {string} */
            direction?: "MONITORING" | "MAINTENANCE";
            name?: string;
            /** Format: int32 */
            rank: number;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
        };
        StrangerList: {
            content?: components["schemas"]["StrangerView"][];
        };
        StrangerView: {
            brigades?: string[];
            candidates?: components["schemas"]["LikeAgency"][];
            names?: string[];
            reason?: string;
            registeredAs?: string;
            /** @enum {string} */
            state?: "OPEN" | "REGISTERED" | "NOT_FOUND";
            strangerId?: string;
            units?: components["schemas"]["NamingUnit"][];
            uscc?: string;
            /** Format: int64 */
            version?: number;
        };
        Subject: {
            id?: string;
            /** @enum {string} */
            kind?: "AGENCY" | "MARKET" | "PERSON" | "UNIT";
            name?: string;
        };
        Sum: {
            /** Format: int64 */
            applied?: number;
            consumer?: string;
            /** Format: int64 */
            dead?: number;
            /** Format: int64 */
            passed?: number;
            source?: string;
        };
        SupervisionUnitView: {
            code?: string;
            /** @enum {string} */
            kind?: "DETACHMENT" | "BRIGADE";
            mark?: string;
            name?: string;
            source?: string;
        };
        SurveyForm: {
            /** @enum {string} */
            answer?: "AGENCY" | "SELF" | "NONE";
            answeredBy?: string;
            /** Format: date */
            answeredOn: string;
            contractNo?: string;
            /** Format: date */
            effectiveOn?: string;
            providerName?: string;
            reason?: string;
            source?: components["schemas"]["RecordSource"];
            unitId: string;
            /** Format: date */
            until?: string;
            uscc?: string;
        };
        SurveyRequestList: {
            content?: components["schemas"]["SurveyRequestView"][];
        };
        SurveyRequestView: {
            /** Format: date */
            askedOn?: string;
            brigade?: string;
            brigadeName?: string;
            drawId?: string;
            unitId?: string;
            unitName?: string;
        };
        SurveyView: {
            /** @enum {string} */
            answer?: "AGENCY" | "SELF" | "NONE";
            answeredBy?: string;
            /** Format: date */
            answeredOn?: string;
            brigade?: string;
            brigadeName?: string;
            contractNo?: string;
            matched?: components["schemas"]["MatchedAgency"];
            /** @enum {string} */
            outcome?: "MATCHED" | "UNREGISTERED" | "SELF" | "NONE";
            providerName?: string;
            source?: components["schemas"]["RecordSource"];
            strangerId?: string;
            surveyId?: string;
            unitId?: string;
            unitName?: string;
            /** Format: date */
            until?: string;
            /** Format: date-time */
            updatedAt?: string;
            uscc?: string;
            /** Format: int64 */
            version?: number;
        };
        TemplateView: {
            covers?: string[];
            current?: boolean;
            /** Format: date */
            effectiveFrom?: string;
            points?: string[];
            preamble?: string;
            source?: string;
            title?: string;
            /** Format: int32 */
            version?: number;
        };
        Threshold: {
            /** Format: date */
            effectiveFrom?: string;
            floorAreaAtLeast?: number;
            source?: string;
        };
        TimelineView: {
            content?: components["schemas"]["LineView"][];
        };
        TopicStanding: {
            content?: components["schemas"]["Part"][];
            topic?: string;
        };
        Trouble: {
            code?: string;
            message?: string;
        };
        UndoForm: {
            reason: string;
        };
        UnitForm: {
            address?: string;
            brigade: string;
            complex: boolean;
            /** Format: date */
            effectiveOn?: string;
            flags: components["schemas"]["FlagForm"][];
            floorArea: number;
            name: string;
            reason?: string;
            source?: components["schemas"]["RecordSource"];
            unitId?: string;
            uscc?: string;
        };
        UnitLoad: {
            units: components["schemas"]["UnitRow"][];
        };
        UnitName: {
            brigade?: string;
            brigadeName?: string;
            name?: string;
            unitId?: string;
        };
        UnitRow: {
            brigade: string;
            floorArea: number;
            gamesVenue: boolean;
            keyUnit: boolean;
            largeComplex: boolean;
            name: string;
            receptionHotel: boolean;
            unitId: string;
        };
        UnitView: {
            address?: string;
            brigade?: string;
            brigadeName?: string;
            complex?: boolean;
            flags?: components["schemas"]["FlagView"][];
            floorArea?: number;
            gamesVenue?: boolean;
            keyUnit?: boolean;
            largeComplex?: boolean;
            name?: string;
            receptionHotel?: boolean;
            source?: components["schemas"]["RecordSource"];
            unitId?: string;
            /** Format: date-time */
            updatedAt?: string;
            uscc?: string;
            /** Format: int64 */
            version?: number;
        };
        Version: {
            actor?: string;
            /** Format: date-time */
            at?: string;
            changes?: components["schemas"]["FieldChange"][];
            /** Format: date */
            effectiveOn?: string;
            reason?: string;
            source?: components["schemas"]["Source"];
            /** Format: int64 */
            version?: number;
        };
        VersionList: {
            content?: components["schemas"]["Version"][];
        };
        WarningView: {
            /** @enum {string} */
            code?: "NAME_PART_DIFFERS" | "WRITTEN_DIFFERENTLY" | "FORMER_NAME" | "CODES_DIFFER" | "NO_CODE" | "DIVISION_DIFFERS" | "ADDRESS_DIFFERS" | "LEGAL_REP_DIFFERS";
            message?: string;
            /** @enum {string} */
            part?: "NAME_TEXT" | "NAME_BRAND" | "NAME_INDUSTRY" | "NAME_REGION" | "NAME_FORM" | "NAME_BRANCH" | "USCC" | "FORMER_NUMBER" | "DIVISION" | "ADDRESS" | "LEGAL_REP";
        };
        WithdrawForm: {
            reason: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    agencies: {
        parameters: {
            query?: {
                brigade?: string | null;
                committed?: "NONE" | "SIGNED" | "REFUSED" | "BREACHED" | null;
                declared?: "NOT_DUE" | "NOT_FILED" | "RETURNED" | "FILED" | null;
                kind?: "MAINT_TEST" | "ASSESS" | null;
                national?: boolean | null;
                origin?: "LOCAL" | "OTHER_CITY_IN_PROVINCE" | "OUT_OF_PROVINCE" | null;
                page?: number;
                q?: string | null;
                registered?: boolean | null;
                sichuan?: boolean | null;
                size?: number;
                sort?: string;
                verdict?: "ELIGIBLE" | "INELIGIBLE" | "UNDETERMINED" | null;
                warning?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingAgencyRow"];
                };
            };
        };
    };
    registerAgency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyForm"];
            };
        };
        responses: {
            /** @description Registered before, with the same content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AgencyView"];
                };
            };
            /** @description Registered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AgencyView"];
                };
            };
        };
    };
    agency: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AgencyView"];
                };
            };
        };
    };
    reviseAgency: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AgencyView"];
                };
            };
        };
    };
    attachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AttachmentList"];
                };
            };
        };
    };
    addAttachment: {
        parameters: {
            query: {
                fileName: string;
                kind: "LICENCE" | "PREMISES" | "CERTIFICATE" | "LABOUR_CONTRACT" | "INSURANCE" | "EQUIPMENT" | "SERVICE_CONTRACT" | "QUALITY" | "OTHER";
                note?: string;
            };
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Kept before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AttachmentView"];
                };
            };
            /** @description Kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AttachmentView"];
                };
            };
        };
    };
    agencyEligibility: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EligibilityView"];
                };
            };
        };
    };
    mergeAgency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyMergeForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MergedAgency"];
                };
            };
        };
    };
    undoAgencyMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyUndoForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MergedAgency"];
                };
            };
        };
    };
    agencyPeople: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PeopleView"];
                };
            };
        };
    };
    agencyTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TimelineView"];
                };
            };
        };
    };
    agencyVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["VersionList"];
                };
            };
        };
    };
    association: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AssociationView"];
                };
            };
        };
    };
    codeOfConduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ConductView"];
                };
            };
        };
    };
    writeCodeOfConduct: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConductForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ConductView"];
                };
            };
        };
    };
    publishCodeOfConduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ConductView"];
                };
            };
        };
    };
    associationMembers: {
        parameters: {
            query?: {
                committed?: boolean | null;
                declared?: boolean | null;
                page?: number;
                q?: string | null;
                size?: number;
                sort?: string;
                warned?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingMemberRow"];
                };
            };
        };
    };
    attachmentContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    withdrawAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    clearances: {
        parameters: {
            query?: {
                brigade?: string | null;
                page?: number;
                reason?: "NOT_A_LEGAL_PERSON" | "BRANCH" | "CANCELLED" | "DUPLICATE" | null;
                size?: number;
                sort?: string;
                state?: "OPEN" | "NOTIFIED" | "CLEARED" | "KEPT" | null;
                uscc?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingClearanceView"];
                };
            };
        };
    };
    openClearance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenForm"];
            };
        };
        responses: {
            /** @description Opened before, with the same content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ClearanceView"];
                };
            };
            /** @description Opened */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ClearanceView"];
                };
            };
        };
    };
    clearance: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                clearanceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ClearanceView"];
                };
            };
        };
    };
    reviseClearance: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                clearanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DetailsForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ClearanceView"];
                };
            };
        };
    };
    clearEntries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clearanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearingForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ClearanceView"];
                };
            };
        };
    };
    keepEntries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clearanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepingForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ClearanceView"];
                };
            };
        };
    };
    notifyOfClearance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clearanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ClearanceView"];
                };
            };
        };
    };
    clearanceVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clearanceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["VersionList"];
                };
            };
        };
    };
    clearanceCandidates: {
        parameters: {
            query?: {
                brigade?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CandidateList"];
                };
            };
        };
    };
    commitments: {
        parameters: {
            query?: {
                brigade?: string | null;
                page?: number;
                q?: string | null;
                size?: number;
                sort?: string;
                state?: "SIGNED" | "REFUSED" | "BREACHED" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingCommitmentRow"];
                };
            };
        };
    };
    commitment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommitmentView"];
                };
            };
        };
    };
    refuseCommitment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalForm"];
            };
        };
        responses: {
            /** @description After a breach, or recorded before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommitmentView"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommitmentView"];
                };
            };
        };
    };
    signCommitment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignatureForm"];
            };
        };
        responses: {
            /** @description In place of the one before, or signed before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommitmentView"];
                };
            };
            /** @description The first letter */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommitmentView"];
                };
            };
        };
    };
    declarations: {
        parameters: {
            query?: {
                brigade?: string | null;
                campaign?: string | null;
                mark?: "IN_TIME" | "IN_PHASE_SUPPLEMENT" | "LATE" | null;
                page?: number;
                q?: string | null;
                size?: number;
                sort?: string;
                state?: "DRAFT" | "SUBMITTED" | "RETURNED" | "ACCEPTED" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingDeclarationRow"];
                };
            };
        };
    };
    openDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclarationOpening"];
            };
        };
        responses: {
            /** @description Opened before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeclarationView"];
                };
            };
            /** @description Opened */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeclarationView"];
                };
            };
        };
    };
    declaration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeclarationView"];
                };
            };
        };
    };
    saveDeclaration: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclaredContent"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeclarationView"];
                };
            };
        };
    };
    acceptDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeclarationView"];
                };
            };
        };
    };
    declarationDifferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeclarationDifferences"];
                };
            };
        };
    };
    returnDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeclarationView"];
                };
            };
        };
    };
    declarationRounds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeclarationRoundList"];
                };
            };
        };
    };
    declarationScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                scanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    submitDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeclarationView"];
                };
            };
        };
    };
    missingDeclarations: {
        parameters: {
            query?: {
                brigade?: string;
                campaign?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MissingView"];
                };
            };
        };
    };
    loadOfficers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficerLoad"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Loaded"];
                };
            };
        };
    };
    loadUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitLoad"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LoadedUnits"];
                };
            };
        };
    };
    recomputeEligibility: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Started */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["JobView"];
                };
            };
        };
    };
    equipment: {
        parameters: {
            query?: {
                brigade?: string | null;
                dueBefore?: string | null;
                held?: boolean | null;
                itemCode?: string | null;
                page?: number;
                q?: string | null;
                size?: number;
                sort?: string;
                uscc?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingEquipmentView"];
                };
            };
        };
    };
    recordEquipment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EquipmentForm"];
            };
        };
        responses: {
            /** @description Recorded before, with the same content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EquipmentView"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EquipmentView"];
                };
            };
        };
    };
    equipmentRecord: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                equipmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EquipmentView"];
                };
            };
        };
    };
    reviseEquipment: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                equipmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EquipmentForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EquipmentView"];
                };
            };
        };
    };
    equipmentVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                equipmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["VersionList"];
                };
            };
        };
    };
    exchangedRegisters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RegisterView"][];
                };
            };
        };
    };
    exportText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                register: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    exportWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                register: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    importTable: {
        parameters: {
            query?: {
                fileName?: string;
            };
            header?: never;
            path: {
                register: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportView"];
                };
            };
        };
    };
    exchangeTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                register: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    imports: {
        parameters: {
            query?: {
                page?: number;
                register?: string;
                size?: number;
                sort?: string;
                state?: "WAITING" | "READING" | "RUNNING" | "DONE" | "CANCELLED" | "REFUSED" | "FAILED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingImportView"];
                };
            };
        };
    };
    importById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportView"];
                };
            };
        };
    };
    cancelImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportView"];
                };
            };
        };
    };
    rejectedRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    importRows: {
        parameters: {
            query?: {
                kind?: "REJECTED" | "WARNED";
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingReturnedRowView"];
                };
            };
        };
    };
    brigadeFilings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FilingsView"];
                };
            };
        };
    };
    gapList: {
        parameters: {
            query?: {
                brigade?: string;
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path: {
                list: "FIRE_WITHOUT_MARKET" | "MARKET_WITHOUT_FIRE";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingGapRow"];
                };
            };
        };
    };
    exportGapList: {
        parameters: {
            query?: {
                brigade?: string;
            };
            header?: never;
            path: {
                list: "FIRE_WITHOUT_MARKET" | "MARKET_WITHOUT_FIRE";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["JobView"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["JobView"];
                };
            };
        };
    };
    leads: {
        parameters: {
            query?: {
                brigade?: string | null;
                page?: number;
                q?: string | null;
                resolved?: boolean | null;
                rule?: string | null;
                severity?: "S1" | "S2" | "S3" | "WARN" | "INFO" | null;
                size?: number;
                sort?: string;
                state?: "DETECTED" | "ASSIGNED" | "VERIFIED" | "DISMISSED" | "FINDING" | null;
                uscc?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingLeadView"];
                };
            };
        };
    };
    lead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LeadView"];
                };
            };
        };
    };
    assignLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LeadView"];
                };
            };
        };
    };
    clearOfLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LeadView"];
                };
            };
        };
    };
    dismissLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LeadView"];
                };
            };
        };
    };
    confirmLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LeadView"];
                };
            };
        };
    };
    askAboutLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LeadView"];
                };
            };
        };
    };
    registerFromLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LeadView"];
                };
            };
        };
    };
    verifyLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LeadView"];
                };
            };
        };
    };
    assignLeads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignManyForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ManyView"];
                };
            };
        };
    };
    dismissLeads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissManyForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ManyView"];
                };
            };
        };
    };
    compareRegisters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Under way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["JobView"];
                };
            };
        };
    };
    marketBatches: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                sort?: string;
                source?: "DROP" | "EXCHANGE" | "UPLOAD" | "TOPIC";
                state?: "WAITING" | "READING" | "RUNNING" | "DONE" | "QUARANTINED" | "DISCARDED" | "CANCELLED" | "FAILED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingBatchView"];
                };
            };
        };
    };
    bringBatch: {
        parameters: {
            query?: {
                charset?: string;
                fileName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BatchView"];
                };
            };
        };
    };
    marketBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BatchView"];
                };
            };
        };
    };
    cancelBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BatchView"];
                };
            };
        };
    };
    discardBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchReasonForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BatchView"];
                };
            };
        };
    };
    batchFaults: {
        parameters: {
            query?: {
                kind?: "REJECTED" | "WARNED";
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingFaultView"];
                };
            };
        };
    };
    batchFaultsFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    batchLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                line: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RawLineView"];
                };
            };
        };
    };
    releaseBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchReasonForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BatchView"];
                };
            };
        };
    };
    marketEntities: {
        parameters: {
            query?: {
                division?: string;
                page?: number;
                q?: string;
                scope?: "STRONG" | "WEAK" | "NONE";
                size?: number;
                sort?: string;
                status?: "ACTIVE" | "SUSPENDED" | "LIQUIDATING" | "REVOKED" | "CANCELLED" | "RESCINDED" | "MOVED_OUT" | "UNKNOWN" | "NOT_STATED";
                uscc?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingEntityView"];
                };
            };
        };
    };
    marketEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EntityView"];
                };
            };
        };
    };
    marketHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["HealthView"];
                };
            };
        };
    };
    marketPulls: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PulledDays"];
                };
            };
        };
    };
    pullMarketDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PullOrder"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["JobView"];
                };
            };
        };
    };
    marketTopic: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TopicStanding"];
                };
            };
        };
    };
    scopeDictionary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DictionaryView"];
                };
            };
        };
    };
    pairs: {
        parameters: {
            query?: {
                agency?: string | null;
                brigade?: string | null;
                page?: number;
                q?: string | null;
                size?: number;
                sort?: string;
                state?: "OPEN" | "LATER" | "SAME" | "DIFFERENT" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingPairView"];
                };
            };
        };
    };
    pair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pairId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PairView"];
                };
            };
        };
    };
    decidePair: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                pairId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PairView"];
                };
            };
        };
    };
    undoPairDecision: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                pairId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PairView"];
                };
            };
        };
    };
    nextPair: {
        parameters: {
            query?: {
                brigade?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PairView"];
                };
            };
        };
    };
    readScope: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScopeForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Shown"];
                };
            };
        };
    };
    officers: {
        parameters: {
            query?: {
                brigade?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OfficerList"];
                };
            };
        };
    };
    recordOfficer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficerForm"];
            };
        };
        responses: {
            /** @description Recorded before, with the same content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OfficerView"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OfficerView"];
                };
            };
        };
    };
    officer: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                officerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OfficerView"];
                };
            };
        };
    };
    reviseOfficer: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                officerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficerForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OfficerView"];
                };
            };
        };
    };
    officerVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                officerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["VersionList"];
                };
            };
        };
    };
    balance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Balance"];
                };
            };
        };
    };
    deadLetters: {
        parameters: {
            query?: {
                state?: "DEAD" | "REDRIVEN" | "DISCARDED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Letter"][];
                };
            };
        };
    };
    deadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Letter"];
                };
            };
        };
    };
    discardDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Discard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Letter"];
                };
            };
        };
    };
    redriveDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Redrive"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Letter"];
                };
            };
        };
    };
    redriveDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedriveMany"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RedrivenMany"];
                };
            };
        };
    };
    history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aggregate: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Entry"][];
                };
            };
        };
    };
    outOfArea: {
        parameters: {
            query?: {
                awaiting?: boolean | null;
                brigade?: string | null;
                origin?: "OTHER_CITY_IN_PROVINCE" | "OUT_OF_PROVINCE" | null;
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingOutOfAreaView"];
                };
            };
        };
    };
    outOfAreaAgency: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OutOfAreaView"];
                };
            };
        };
    };
    recordOutOfArea: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactsForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OutOfAreaView"];
                };
            };
        };
    };
    requestAssistance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OutOfAreaView"];
                };
            };
        };
    };
    recordReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
                uscc: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OutOfAreaView"];
                };
            };
        };
    };
    outOfAreaVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["VersionList"];
                };
            };
        };
    };
    practitioners: {
        parameters: {
            query?: {
                as?: "ENGINEER" | "OPERATOR" | null;
                brigade?: string | null;
                contested?: boolean | null;
                level?: "CLASS_1" | "CLASS_2" | null;
                page?: number;
                q?: string | null;
                rank?: number | null;
                size?: number;
                sort?: string;
                uscc?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingPractitionerView"];
                };
            };
        };
    };
    registerPractitioner: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PractitionerForm"];
            };
        };
        responses: {
            /** @description Registered before, with the same content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PractitionerView"];
                };
            };
            /** @description Registered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PractitionerView"];
                };
            };
        };
    };
    practitioner: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PractitionerView"];
                };
            };
        };
    };
    revisePractitioner: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PractitionerForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PractitionerView"];
                };
            };
        };
    };
    confirmEngineer: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PractitionerView"];
                };
            };
        };
    };
    engagePractitioner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementForm"];
            };
        };
        responses: {
            /** @description Engaged before, with the same contract */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PractitionerView"];
                };
            };
            /** @description Engaged */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PractitionerView"];
                };
            };
        };
    };
    reviseEngagement: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                engagementId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PractitionerView"];
                };
            };
        };
    };
    resolveContest: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                engagementId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PractitionerView"];
                };
            };
        };
    };
    mergePractitioner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonMergeForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MergedPractitioner"];
                };
            };
        };
    };
    undoPractitionerMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonUndoForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MergedPractitioner"];
                };
            };
        };
    };
    practitionerVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["VersionList"];
                };
            };
        };
    };
    projects: {
        parameters: {
            query?: {
                active?: boolean | null;
                brigade?: string | null;
                kind?: "MAINTENANCE" | "TESTING" | "ASSESSMENT" | null;
                page?: number;
                q?: string | null;
                size?: number;
                sort?: string;
                unitId?: string | null;
                uscc?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingProjectView"];
                };
            };
        };
    };
    recordProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectForm"];
            };
        };
        responses: {
            /** @description Recorded before, with the same content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ProjectView"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ProjectView"];
                };
            };
        };
    };
    project: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ProjectView"];
                };
            };
        };
    };
    reviseProject: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ProjectView"];
                };
            };
        };
    };
    projectVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["VersionList"];
                };
            };
        };
    };
    requestPublicList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenForm"];
            };
        };
        responses: {
            /** @description Notices are drafted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RequestedLists"];
                };
            };
        };
    };
    commitmentTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TemplateView"][];
                };
            };
        };
    };
    declarationCalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CallView"][];
                };
            };
        };
    };
    eligibilityRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RuleSetView"][];
                };
            };
        };
    };
    equipmentCatalogue: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CatalogueView"];
                };
            };
        };
    };
    reviseEquipmentCatalogue: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CatalogueView"];
                };
            };
        };
    };
    equipmentCatalogueVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["VersionList"];
                };
            };
        };
    };
    lapseWarnings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Edition"][];
                };
            };
        };
    };
    largeComplexThresholds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Threshold"][];
                };
            };
        };
    };
    selfCheckItems: {
        parameters: {
            query?: {
                kind?: "MAINT_TEST" | "ASSESS";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ItemView"][];
                };
            };
        };
    };
    supervisionUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SupervisionUnitView"][];
                };
            };
        };
    };
    unitNames: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UnitName"][];
                };
            };
        };
    };
    referrals: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                sort?: string;
                state?: "SENT" | "RECEIVED" | "PARTLY_REJECTED" | "FAILED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingReferralView"];
                };
            };
        };
    };
    sendReferral: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenForm"];
            };
        };
        responses: {
            /** @description On its way */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReferralView"];
                };
            };
        };
    };
    referral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReferralView"];
                };
            };
        };
    };
    referralControl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    referralDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    exportReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    referralFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    retryReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReferralView"];
                };
            };
        };
    };
    surveys: {
        parameters: {
            query?: {
                brigade?: string | null;
                outcome?: "MATCHED" | "UNREGISTERED" | "SELF" | "NONE" | null;
                page?: number;
                size?: number;
                sort?: string;
                unitId?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingSurveyView"];
                };
            };
        };
    };
    recordSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyForm"];
            };
        };
        responses: {
            /** @description Recorded before, with the same content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SurveyView"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SurveyView"];
                };
            };
        };
    };
    surveyVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                surveyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["VersionList"];
                };
            };
        };
    };
    surveyRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SurveyRequestList"];
                };
            };
        };
    };
    unregisteredAgencies: {
        parameters: {
            query?: {
                brigade?: string;
                state?: "OPEN" | "REGISTERED" | "NOT_FOUND";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StrangerList"];
                };
            };
        };
    };
    strangerNotFound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                strangerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StrangerView"];
                };
            };
        };
    };
    registeredStranger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                strangerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StrangerView"];
                };
            };
        };
    };
    reopenStranger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                strangerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StrangerView"];
                };
            };
        };
    };
    strangerVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                strangerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["VersionList"];
                };
            };
        };
    };
    units: {
        parameters: {
            query?: {
                asOf?: string | null;
                brigade?: string | null;
                gamesVenue?: boolean | null;
                keyUnit?: boolean | null;
                largeComplex?: boolean | null;
                noProvider?: boolean | null;
                page?: number;
                q?: string | null;
                receptionHotel?: boolean | null;
                size?: number;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingUnitView"];
                };
            };
        };
    };
    recordUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitForm"];
            };
        };
        responses: {
            /** @description Recorded before, with the same content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UnitView"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UnitView"];
                };
            };
        };
    };
    unit: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UnitView"];
                };
            };
        };
    };
    reviseUnit: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UnitView"];
                };
            };
        };
    };
    unitVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["VersionList"];
                };
            };
        };
    };
    lapseList: {
        parameters: {
            query?: {
                brigade?: string | null;
                kind?: "ENGINEER" | "OPERATOR" | "CONTRACT" | "CALIBRATION" | null;
                page?: number;
                size?: number;
                sort?: string;
                uscc?: string | null;
                within?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingLapsingRow"];
                };
            };
        };
    };
    publicAgencies: {
        parameters: {
            query?: {
                page?: number;
                q?: string;
                size?: number;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingPublicAgency"];
                };
            };
        };
    };
    publicAgency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PublicAgency"];
                };
            };
        };
    };
    publicCodesOfConduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PublicConducts"];
                };
            };
        };
    };
    publicCodeOfConduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                association: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PublicConduct"];
                };
            };
        };
    };
    publicCommitment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PublicCommitment"];
                };
            };
        };
    };
}
