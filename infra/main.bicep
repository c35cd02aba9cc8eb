// What a first deployment needs: the bot's registration in Azure with its Teams channel, and one small Linux machine to run on.
// A machine and not App Service or Container Apps: the database is SQLite in WAL mode, which needs a real disk, and what those two
// keep over a restart is a network share (SMB), where SQLite's locks fail. README.md beside this file walks through it.
// No secret is a parameter: the bot's secret is written on the machine by hand.

@description('Name of the resources, and of the bot in Azure. Lower-case letters, digits and hyphens.')
@minLength(4)
@maxLength(30)
param name string = 'somebotti'

@description('Where the machine stands. The bot registration itself is global.')
param location string = resourceGroup().location

@description('The application (client) id of the bot in Entra.')
@minLength(36)
@maxLength(36)
param appId string

@description('The id of the municipality\'s Entra tenant; nobody else\'s messages are taken.')
@minLength(36)
@maxLength(36)
param tenantId string = tenant().tenantId

@description('The host name Teams calls. Empty: the machine\'s own name under cloudapp.azure.com. Your own name must be pointed at the machine\'s address.')
param domain string = ''

@description('The administrator\'s public SSH key (ssh-rsa or ssh-ed25519). A public key is not a secret.')
param adminPublicKey string

@description('The administrator\'s account on the machine.')
param adminName string = 'yllapito'

@description('From where SSH is allowed, for example 192.0.2.10/32. Empty: from nowhere.')
param adminAddress string = ''

@description('The size of the machine. The bot needs less than 200 MB of memory.')
param machineSize string = 'Standard_B2ats_v2'

var host = empty(domain) ? address.properties.dnsSettings.fqdn : domain
var caddyfile = replace(loadTextContent('Caddyfile'), 'somebotti.kunta.example', host)
var settings = replace(
  replace(loadTextContent('somebotti.env'), '<application (client) id>', appId),
  '<tenant id>',
  tenantId
)
var cloudInit = reduce(
  [
    { mark: '<Caddyfile>', content: base64(caddyfile) }
    { mark: '<somebotti.env>', content: base64(settings) }
    { mark: '<somebotti.service>', content: loadFileAsBase64('somebotti.service') }
  ],
  loadTextContent('cloud-init.yaml'),
  (text, file) => replace(text, file.mark, file.content)
)

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: 'SomeBotti'
    description: 'Vastaa kysymyksiin kunnan someohjeesta.'
    endpoint: 'https://${host}/api/messages'
    msaAppId: appId
    msaAppTenantId: tenantId
    msaAppType: 'SingleTenant'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      acceptedTerms: true
    }
  }
}

var webRules = [
  {
    // Teams calls from the internet; who it is, the bot checks from the token of every request.
    name: 'https'
    properties: {
      priority: 100
      direction: 'Inbound'
      access: 'Allow'
      protocol: 'Tcp'
      sourceAddressPrefix: 'Internet'
      sourcePortRange: '*'
      destinationAddressPrefix: '*'
      destinationPortRange: '443'
    }
  }
  {
    // For the certificate authority's check; everything else is sent on to https.
    name: 'http'
    properties: {
      priority: 110
      direction: 'Inbound'
      access: 'Allow'
      protocol: 'Tcp'
      sourceAddressPrefix: 'Internet'
      sourcePortRange: '*'
      destinationAddressPrefix: '*'
      destinationPortRange: '80'
    }
  }
]

var sshRules = empty(adminAddress)
  ? []
  : [
      {
        name: 'ssh'
        properties: {
          priority: 120
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: adminAddress
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '22'
        }
      }
    ]

resource firewall 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: '${name}-nsg'
  location: location
  properties: {
    securityRules: concat(webRules, sshRules)
  }
}

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: '${name}-vnet'
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: ['10.20.0.0/24']
    }
    subnets: [
      {
        name: 'bot'
        properties: {
          addressPrefix: '10.20.0.0/27'
          networkSecurityGroup: {
            id: firewall.id
          }
        }
      }
    ]
  }
}

resource address 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: '${name}-ip'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
    dnsSettings: {
      domainNameLabel: '${name}-${uniqueString(resourceGroup().id)}'
    }
  }
}

resource card 'Microsoft.Network/networkInterfaces@2024-05-01' = {
  name: '${name}-nic'
  location: location
  properties: {
    ipConfigurations: [
      {
        name: 'main'
        properties: {
          privateIPAllocationMethod: 'Dynamic'
          subnet: {
            id: network.properties.subnets[0].id
          }
          publicIPAddress: {
            id: address.id
          }
        }
      }
    ]
  }
}

resource machine 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: '${name}-vm'
  location: location
  properties: {
    hardwareProfile: {
      vmSize: machineSize
    }
    securityProfile: {
      securityType: 'TrustedLaunch'
      uefiSettings: {
        secureBootEnabled: true
        vTpmEnabled: true
      }
    }
    storageProfile: {
      imageReference: {
        publisher: 'Canonical'
        offer: 'ubuntu-24_04-lts'
        sku: 'server'
        version: 'latest'
      }
      osDisk: {
        createOption: 'FromImage'
        // The database is on it: it stays when the machine is deleted.
        deleteOption: 'Detach'
        managedDisk: {
          storageAccountType: 'StandardSSD_LRS'
        }
      }
    }
    osProfile: {
      computerName: '${name}-vm'
      adminUsername: adminName
      customData: base64(cloudInit)
      linuxConfiguration: {
        disablePasswordAuthentication: true
        ssh: {
          publicKeys: [
            {
              path: '/home/${adminName}/.ssh/authorized_keys'
              keyData: adminPublicKey
            }
          ]
        }
      }
    }
    networkProfile: {
      networkInterfaces: [
        {
          id: card.id
        }
      ]
    }
  }
}

@description('The address that Azure Bot calls.')
output endpoint string = bot.properties.endpoint

@description('The machine\'s own name, for SSH, or as the target of your own domain.')
output machineName string = address.properties.dnsSettings.fqdn
